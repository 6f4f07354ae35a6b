import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

async function read(text: string) {
  const result = await readFiles([{ name: 'notes.txt', bytes: new TextEncoder().encode(text) }], aReadContext());
  if (result.outcome === 'error') throw new Error('refused');
  const { actors, ties } = result.document;
  return {
    names: [...actors.values()].map(({ name }) => name).toSorted(),
    ties: [...ties.values()].map(({ a, b }) => `${actors.get(a)?.name} – ${actors.get(b)?.name}`).toSorted(),
  };
}

const named = async (sentence: string) =>
  (
    await read(
      `Notes du 24 juin\n\nPrésents :\nAwa Thiam\n\n${sentence}\n\nOn se revoit en septembre pour en parler plus longuement.`,
    )
  ).names.filter((name) => name !== 'Awa Thiam');

describe('how far the name of an organisation reaches', () => {
  it.each([
    ["Il a écrit à l'Office public de l'habitat du Gardonnais.", ["Office public de l'habitat du Gardonnais"]],
    ['On livre la cantine scolaire de Laroche-Vive tous les lundis.', ['Cantine scolaire de Laroche-Vive']],
    ['Un courrier au Club de prévention Horizons, puis on attend.', ['Club de prévention Horizons']],
    ['Le Judo Club castelmaurien souhaite une salle.', ['Judo Club castelmaurien']],
    ['Le Racing Club désormais fermé ne répond plus.', ['Racing Club']],
    ["We wrote to the Upper Teale Growers' Cooperative twice.", ["Upper Teale Growers' Cooperative"]],
    ['Un mot de la Croix-Verte de Castelmaur, qui tiendra un poste.', ['Croix-Verte de Castelmaur']],
    ['Rendez-vous au carrefour de la Croix-Verte, comme la dernière fois.', []],
    ['Ferndale Community Boathouse opens at noon.', ['Ferndale Community Boathouse']],
    ['We met Rural Community Action Oxon at noon.', ['Rural Community Action Oxon']],
    ['See J. Community Informatics, 2013.', ['Community Informatics']],
    ['At Community House, all is well.', ['Community House']],
    ['Riverside Community Officer posts are open.', []],
    ['* Ask Thornby Scouts Group for two tents and a stove.', ['Thornby Scouts Group']],
    ["Le Comité d'animation de Vaudreuil prête un barnum.", ["Comité d'animation de Vaudreuil"]],
    ["Relancer le Syndicat d'initiative de Morlaas pour les panneaux.", ["Syndicat d'initiative de Morlaas"]],
    ['The Campaign for Rural Transport Trust wrote.', ['Campaign for Rural Transport Trust']],
    ["The Llanfair Men's Choir and Rushmead Primary School sang.", ["Llanfair Men's Choir", 'Rushmead Primary School']],
    ['The Parks and Gardens Trust wrote.', ['Parks and Gardens Trust']],
    ['La cantine de Paul est fermée, dit-il.', []],
    ["Une convention avec l'Association Garage Solidaire en janvier.", ['Association Garage Solidaire']],
    ["On en parle avec l'Association Garage Solidaire en visio.", ['Association Garage Solidaire']],
    ["Un mot de l'Association Familles en altitude.", ['Association Familles en altitude']],
    ['Les serres du Lycée horticole de Lécourt sont pleines.', ['Lycée horticole de Lécourt']],
  ])('%s', async (sentence, expected) => {
    expect(await named(sentence)).toEqual(expected);
  });

  it('what began some year is one, and nobody who was born', async () => {
    expect(await named('Quayside Repair Workshop began in 2015 with a borrowed table.')).toEqual([
      'Quayside Repair Workshop',
    ]);
    expect(await named('Fabric Mapping Workshop on Monday, in 2015 as well.')).toEqual([]);
    expect(await named('World War Two began in 1939, the Winter Fuel Payment started in 1997.')).toEqual([]);
    expect(await named('Imogen Clara Tarrant started in 2015 and has stayed.')).toEqual(['Imogen Clara Tarrant']);
  });

  it('who leads something is somebody, whatever they are called', async () => {
    expect(await named('I suggested Devraj Chaudh, who leads Oakridge Men’s Shed, at once.')).toEqual([
      'Devraj Chaudh',
      'Oakridge Men’s Shed',
    ]);
    expect(await named('I suggested Green Pastures, who lead the walks, at once.')).toEqual([]);
  });

  it.each([
    ['- Anhle Nguyen, infirmière en pratique avancée, nous oriente.', ['Anhle Nguyen']],
    ['We saw Devraj Chaudh, the treasurer, at noon.', ['Devraj Chaudh']],
    ['Vert Demain, directrice Marie Roux, a appelé.', ['Marie Roux']],
    ['Vu à Pont Salomon, maire absent, et personne.', []],
    ['Nous étions à Bois Joli, bénévole ou non.', []],
    ['Le Quartier Vert, habitante ou non, on vient.', []],
    ['Samedi Matin, bénévole ou non, on vient.', []],
  ])('a post of one beside two words is said of somebody: %s', async (sentence, expected) => {
    expect(await named(sentence)).toEqual(expected);
  });

  it('whom one is to ask stands before "of", however the line begins', async () => {
    expect(await named('* Ask Imogen Tarrant of Thornby Scouts Group for two tents and six strong teenagers.')).toEqual(
      ['Imogen Tarrant', 'Thornby Scouts Group'],
    );
  });

  it('a sentence after what somebody does is no organisation', async () => {
    expect(
      await named(
        '- **Duncan Farleigh**, workshop manager. He mends anything.\n- **Leila Haddad**, Treasurer. She counts.',
      ),
    ).toEqual(['Duncan Farleigh', 'Leila Haddad']);
  });
});

it('calls an association further on by its name alone', async () => {
  const { names, ties } = await read(
    "De : Bertille Cazenave <b@g.example>\nÀ : Luc Blanc <luc@b.example>\n\nBonjour,\n\nL'association Graines Voisines prête deux serres, comme le disait Coralie Petit jeudi dernier. Nous en parlerons lundi prochain avec les enfants. Merci pour tout.\n\nBertille Cazenave\nCoordinatrice, Graines Voisines",
  );
  expect(names).toEqual(['Bertille Cazenave', 'Coralie Petit', 'Graines Voisines', 'Luc Blanc']);
  expect(ties).toEqual(['Bertille Cazenave – Graines Voisines']);
});

it('whoever signs with their service is of the house that the text names beside them', async () => {
  const { names } = await read(
    'De : Amandine Pfister, Mairie de Castelmaur <a@castelmaur.example>\nÀ : Luc Blanc <luc@b.example>\n\nBonjour Luc, c’est noté pour mardi.\n\nAmandine Pfister\nService vie associative',
  );
  expect(names.filter((name) => name === 'Amandine Pfister')).toHaveLength(1);
});

it('a short given name is somebody where a post is said of them', async () => {
  expect(await named('We met Jo Whitcombe, a teacher at Rushmead Primary School, at noon.')).toEqual([
    'Jo Whitcombe',
    'Rushmead Primary School',
  ]);
  expect(await named('Les JO Paris, Mo Farah, on n’en a pas parlé.')).toEqual([]);
});

it('a hall below the title and the day is where one meets', async () => {
  const head = 'Vivre ensemble\nProgramme du jeudi 10 octobre 2024\nEspace Jean-Moulin, Corlay\n\n';
  const talk = 'Ouverture par Félicie Cornaton, présidente de la Fédération des centres sociaux du Bessin.\n';
  expect((await read(`${head}${talk}`)).names).toEqual([
    'Fédération des centres sociaux du Bessin',
    'Félicie Cornaton',
  ]);
  expect((await read(`${head}${talk}Merci à l’équipe de l’Espace Jean-Moulin.`)).names).toContain('Espace Jean-Moulin');
});
