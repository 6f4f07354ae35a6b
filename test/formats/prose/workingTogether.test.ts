import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

async function ties(text: string): Promise<string[]> {
  const result = await readFiles([{ name: 'notes.txt', bytes: new TextEncoder().encode(text) }], aReadContext());
  if (result.outcome === 'error') throw new Error('refused');
  const { actors } = result.document;
  return [...result.document.ties.values()]
    .map(({ a, b }) => `${actors.get(a)?.name} – ${actors.get(b)?.name}`)
    .toSorted();
}

const of = (sentence: string) =>
  ties(
    `Notes du 24 juin\n\nPrésents :\nLéonie Chassagne\nAwa Thiam\n\n${sentence}\nOn se revoit en septembre pour en parler.`,
  );

describe('who works with whom in a text', () => {
  it.each([
    [
      'Le Foyer rural de Castelvieil travaille avec l’EHPAD Les Glycines.',
      ['Foyer rural de Castelvieil – EHPAD Les Glycines'],
    ],
    [
      'La MJC de Lans collabore déjà avec le Secours populaire et la Mission locale de Briers.',
      ['MJC de Lans – Mission locale de Briers', 'MJC de Lans – Secours populaire'],
    ],
    [
      'The Penfold Seed Library works closely with the Hollins Allotment Society.',
      ['Penfold Seed Library – Hollins Allotment Society'],
    ],
    [
      'La Mission locale de Briers a signé une convention avec la MJC de Lans en janvier.',
      ['Mission locale de Briers – MJC de Lans'],
    ],
    ['La Mission locale de Briers n’a pas signé de convention avec la MJC de Lans.', []],
    ['La MJC de Lans est hébergée par la Mairie de Briers.', ['MJC de Lans – Mairie de Briers']],
    [
      'La MJC de Lans porte le groupement d’achats, avec le Foyer rural de Castelvieil et la Mairie de Briers comme partenaires.',
      ['MJC de Lans – Foyer rural de Castelvieil', 'MJC de Lans – Mairie de Briers'],
    ],
    [
      'Porté par la MJC de Lans, avec la Mairie de Briers et le Foyer rural de Castelvieil.',
      ['MJC de Lans – Foyer rural de Castelvieil', 'MJC de Lans – Mairie de Briers'],
    ],
    [
      'The Penfold Seed Library now supplies the Hollins Allotment Society with seedlings twice a week.',
      ['Penfold Seed Library – Hollins Allotment Society'],
    ],
    [
      'The Penfold Seed Library is running the Tuesday classes together with the Hollins Allotment Society; twelve people came.',
      ['Penfold Seed Library – Hollins Allotment Society'],
    ],
    [
      'La MJC de Lans anime les ateliers du mardi en partenariat avec le Foyer rural de Castelvieil.',
      ['MJC de Lans – Foyer rural de Castelvieil'],
    ],
    [
      'La MJC de Lans désormais accueille les répétitions du Foyer rural de Castelvieil.',
      ['MJC de Lans – Foyer rural de Castelvieil'],
    ],
    ['The Penfold Seed Library is running late, and the Hollins Allotment Society left.', []],
    ['La MJC de Lans porte plainte, avec la Mairie de Briers rien n’avance.', []],
    [
      'Le Foyer rural de Castelvieil et l’EHPAD Les Glycines travaillent ensemble sur les repas.',
      ['Foyer rural de Castelvieil – EHPAD Les Glycines'],
    ],
    [
      'The Penfold Seed Library and the Hollins Allotment Society work together every spring.',
      ['Penfold Seed Library – Hollins Allotment Society'],
    ],
    [
      'La MJC de Lans ouvre en mai. La MJC travaille chaque année avec l’EHPAD Les Glycines.',
      ['MJC de Lans – EHPAD Les Glycines'],
    ],
    [
      'La Ferme des Aulnes fournit des paniers à l’AMAP du Vieux Lavoir, 38 familles.',
      ['Ferme des Aulnes – AMAP du Vieux Lavoir'],
    ],
    [
      'Eastmarch Parish Council has granted the Pippin Hill Orchard Group a licence.',
      ['Eastmarch Parish Council – Pippin Hill Orchard Group'],
    ],
    ['Un repas de la MJC de Lans, en partenariat avec le Secours populaire.', ['MJC de Lans – Secours populaire']],
  ])('is tied: %s', async (sentence, expected) => {
    expect(await of(sentence)).toEqual(expected.toSorted());
  });

  it.each([
    'La MJC de Lans travaille avec le Secours populaire, la Mission locale de Briers cherche un local.',
    'La MJC de Lans travaille avec le Secours populaire et la Mission locale de Briers cherche un local.',
  ])('goes no further than the next sentence: %s', async (sentence) => {
    expect(await of(sentence)).toEqual(['MJC de Lans – Secours populaire']);
  });

  it.each([
    'Le Foyer rural de Castelvieil ne travaille pas avec l’EHPAD Les Glycines.',
    'Le Foyer rural de Castelvieil aimerait travailler avec l’EHPAD Les Glycines.',
    'Le Foyer rural de Castelvieil travaille le soir. L’EHPAD Les Glycines ferme à 18 h.',
    'Le Foyer rural de Castelvieil et l’EHPAD Les Glycines ouvrent en mai.',
    'La Ferme des Aulnes fournit ses voisins, pas l’AMAP du Vieux Lavoir.',
    'La Ferme des Aulnes envoie un courrier qui fâche l’AMAP du Vieux Lavoir.',
  ])('is nobody where no sentence says so: %s', async (sentence) => {
    expect(await of(sentence)).toEqual([]);
  });
});

it('knows an organisation that a list names whole, wherever the text names it again', async () => {
  const text = `Notes du 24 juin

Rencontrés :
Léonie Chassagne (Bistrot associatif Le Fournil)
Awa Thiam (Maraîchage Les Terres rouges) a.thiam@b.example

Le Bistrot associatif Le Fournil travaille avec le Maraîchage Les Terres rouges pour les paniers.`;
  expect(await ties(text)).toEqual([
    'Awa Thiam – Maraîchage Les Terres rouges',
    'Bistrot associatif Le Fournil – Maraîchage Les Terres rouges',
    'Léonie Chassagne – Bistrot associatif Le Fournil',
  ]);
});

it('takes no sentence about somebody for their name', async () => {
  const text =
    'Présents : Anouk Villeneuve (Chambre d’agriculture de Lans), Jérémie Castex (Mairie de Briers)\n\nDécisions\n- Mme Villeneuve propose une date de visite aux agriculteurs.\n- M. Castex envoie le plan avant le 28 mars.';
  expect(await ties(text)).toEqual([
    'Anouk Villeneuve – Chambre d’agriculture de Lans',
    'Jérémie Castex – Mairie de Briers',
  ]);
  const result = await readFiles([{ name: 'cr.txt', bytes: new TextEncoder().encode(text) }], aReadContext());
  if (result.outcome === 'error') throw new Error('refused');
  expect([...result.document.actors.values()].map(({ name }) => name)).toHaveLength(4);
});

it('after the first sentence, whom somebody of an organisation works with is not of it', async () => {
  const text = [
    '# Qui fait quoi',
    '',
    '- **Épicerie solidaire de Vernes** : Mélanie Trouillet, directrice',
    '- **Médiathèque de Lans** : Agathe Pruvost, médiatrice. Agathe Pruvost travaille avec Mélanie Trouillet.',
  ];
  expect(await ties(text.join('\n'))).toEqual([
    'Agathe Pruvost – Médiathèque de Lans',
    'Agathe Pruvost – Mélanie Trouillet',
    'Mélanie Trouillet – Épicerie solidaire de Vernes',
  ]);
});
