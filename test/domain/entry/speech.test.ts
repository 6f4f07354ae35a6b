import { describe, expect, it } from 'vitest';
import { enterActors } from '../../../src/domain/commands';
import { answerRecords } from '../../../src/domain/entry/answerRecords';
import { enteredRecords } from '../../../src/domain/entry/enteredRecords';
import { listEntry, readList } from '../../../src/domain/entry/nameList';
import { quickOptions } from '../../../src/domain/entry/quickOptions';
import { type MapDocument, officerOf } from '../../../src/domain/mapDocument';
import { kindsEn } from '../../../src/i18n/vocabulary/kindsEn';
import { kindsFr } from '../../../src/i18n/vocabulary/kindsFr';
import { aMap } from '../../helpers/documents';

const MAP = aMap({
  lea: { name: 'Léa Morel', type: 'person' },
  paul: { name: 'Paul et Marie', type: 'structure' },
  clubs: { name: 'Club Alpha, Oméga', type: 'structure' },
});

let ids = 0;
const newId = () => `new${ids++}`;

/** The map once the first thing that is offered to be added is. */
function entered(typed: string, map = MAP, kinds = kindsFr): MapDocument {
  const option = quickOptions(map, typed, { kinds }).find(({ kind }) => kind === 'enter');
  if (option?.kind !== 'enter') throw new Error(`nothing to add: ${typed}`);
  return enterActors.run(map, enteredRecords(map, option.entry, kinds, newId));
}

const listed = (text: string, map = MAP) =>
  enterActors.run(map, enteredRecords(map, listEntry(readList(map, text, kindsFr), new Map()), kindsFr, newId));

/** Who is new, "Anne Roux person", and each tie, "Léa Morel knows Marc Vidal". */
function said(map: MapDocument): string {
  const name = (id: string) => map.actors.get(id as never)?.name;
  const actors = [...map.actors.values()].filter(({ id }) => !MAP.actors.has(id));
  return [
    ...actors.map((actor) => {
      const { name: own, type, profile, mission, kind } = actor;
      return [own, type, profile, kind, mission && `(${mission})`].filter(Boolean).join(' ');
    }),
    ...[...map.ties.values()].map(({ a, b, nature }) => `${name(a)} ${nature} ${name(b)}`),
  ].join('; ');
}

describe('a line as people speak', () => {
  it.each([
    ['Jean Petit ; Anne Roux ; Luc Blanc', 'Jean Petit person; Anne Roux person; Luc Blanc person'],
    ['Jean Petit, Anne Roux et Luc Blanc', 'Jean Petit person; Anne Roux person; Luc Blanc person'],
    ['Anne et Luc', 'Anne person; Luc person'],
    ['Chloé et Martin', 'Chloé person; Martin unknown'],
    ['Anne Roux et la CUMA du Val', 'Anne Roux person; CUMA du Val structure'],
    ['CUMA du Val ; Anne Roux', 'CUMA du Val structure; Anne Roux person'],
    ['Jean Petit, maire de Saint-Just', 'Jean Petit person elected (maire de Saint-Just)'],
    [
      'Anne Roux, directrice de l’école',
      'Anne Roux person director (directrice de l’école); École structure; Anne Roux worksFor École',
    ],
    ['Jean Petit, maire ; Anne Roux', 'Jean Petit person elected; Anne Roux person'],
    ['Anne Roux (CUMA du Val)', 'Anne Roux person; CUMA du Val structure; Anne Roux worksFor CUMA du Val'],
    ['Océane (CUMA du Val)', 'Océane person; CUMA du Val structure; Océane worksFor CUMA du Val'],
    ['Luc Petit, CUMA du Val', 'Luc Petit person; CUMA du Val structure; Luc Petit worksFor CUMA du Val'],
    ['Luc Petit, ferme du Buis', 'Luc Petit person; Ferme du Buis structure; Luc Petit worksFor Ferme du Buis'],
    ['Océane, de la ferme du Buis', 'Océane person; Ferme du Buis structure; Océane worksFor Ferme du Buis'],
    ['Anne Roux (mairie)', 'Anne Roux person; Mairie structure commune; Anne Roux worksFor Mairie'],
    ['Anne Roux, de la mairie', 'Anne Roux person; Mairie structure commune; Anne Roux worksFor Mairie'],
    ['Anne Roux, école primaire', 'Anne Roux person; École primaire structure; Anne Roux worksFor École primaire'],
    ['Anne Roux (voisine)', 'Anne Roux (voisine) person'],
    ['Ana Ruiz, les Jardins de Lans', 'Ana Ruiz person; Jardins de Lans structure; Ana Ruiz worksFor Jardins de Lans'],
    ['Ana Ruiz (la CUMA du Val)', 'Ana Ruiz person; CUMA du Val structure; Ana Ruiz worksFor CUMA du Val'],
    ['Luc Petit (ferme du Buis)', 'Luc Petit person; Ferme du Buis structure; Luc Petit worksFor Ferme du Buis'],
    [
      'Luc Petit, gérant de la scierie Cazaubon',
      'Luc Petit person; Scierie Cazaubon structure; Luc Petit worksFor Scierie Cazaubon',
    ],
    ['Anne Roux ; mairie de Vernay', 'Anne Roux person; Mairie de Vernay structure commune'],
    ['Anne Roux et la ferme du Buis', 'Anne Roux person; Ferme du Buis structure'],
    ['Luc travaille à la ferme du Buis', 'Luc person; Ferme du Buis structure; Luc worksFor Ferme du Buis'],
    ['Luc Petit, Anne Roux, CUMA du Val', 'Luc Petit person; Anne Roux person; CUMA du Val structure'],
    ['MJC, CUMA du Val', 'MJC structure; CUMA du Val structure'],
    ['MJC (salle du haut)', 'MJC (salle du haut) structure'],
    ['CUMA du Val (Anne Roux)', 'Anne Roux person; CUMA du Val structure; Anne Roux worksFor CUMA du Val'],
    ['Jean Petit (maire de Saint-Just)', 'Jean Petit person elected (maire de Saint-Just)'],
    ['Jean Petit (maire)', 'Jean Petit person elected'],
    ['Jean Petit (Boulogne)', 'Jean Petit (Boulogne) person'],
    ['CUMA (convention)', 'CUMA (convention) structure'],
    ['Océane, de la CUMA du Val', 'Océane person; CUMA du Val structure; Océane worksFor CUMA du Val'],
    [
      'Luc Blanc, animateur du PETR du Bocage',
      'Luc Blanc person leaderFacilitator; PETR du Bocage structure; Luc Blanc worksFor PETR du Bocage',
    ],
    [
      'Anne Roux, présidente de la CUMA du Val',
      'Anne Roux person; CUMA du Val structure; Anne Roux memberOf CUMA du Val',
    ],
    ['Léa Morel connaît Marc Vidal', 'Marc Vidal person; Léa Morel knows Marc Vidal'],
    [
      'Léa Morel connait Marc Vidal et Anne Roux',
      'Marc Vidal person; Anne Roux person; Léa Morel knows Marc Vidal; Léa Morel knows Anne Roux',
    ],
    ['Léa Morel et Marc Vidal se connaissent', 'Marc Vidal person; Léa Morel knows Marc Vidal'],
    ['Marc Vidal travaille avec Léa Morel', 'Marc Vidal person; Marc Vidal actsWith Léa Morel'],
    ['Marc Vidal travaille avec Anne Roux.', 'Marc Vidal person; Anne Roux person; Marc Vidal actsWith Anne Roux'],
    ['Marc Vidal travaille avec Durand Cie.', 'Marc Vidal person; Durand Cie. person; Marc Vidal actsWith Durand Cie.'],
    ['Léa Morel échange avec la CUMA du Val', 'CUMA du Val structure; Léa Morel exchanges CUMA du Val'],
    ['Léa Morel est membre du Réseau rural', 'Réseau rural network; Léa Morel memberOf Réseau rural'],
    ['Sauvage travaille pour Horizon', 'Sauvage person; Horizon structure; Sauvage worksFor Horizon'],
  ])('%s', (typed, expected) => {
    expect(said(entered(typed))).toBe(expected);
  });

  it.each([
    ['John Small; Ann Reed; Luke White', 'John Small person; Ann Reed person; Luke White person'],
    ['John Small, mayor of Hillford', 'John Small person elected (mayor of Hillford)'],
    ['Ann Reed (town hall)', 'Ann Reed person; Town hall structure; Ann Reed worksFor Town hall'],
    ['Ann Reed, from the youth club', 'Ann Reed person; Youth club structure; Ann Reed worksFor Youth club'],
    ['Ann Reed, from Riverside Trust', 'Ann Reed person; Riverside Trust structure; Ann Reed worksFor Riverside Trust'],
    ['Océane, from the CUMA du Val', 'Océane person; CUMA du Val structure; Océane worksFor CUMA du Val'],
    [
      'Ann Reed, chair of the Riverside Club',
      'Ann Reed person; Riverside Club structure; Ann Reed memberOf Riverside Club',
    ],
    ['Ann Reed, from Theale Trust', 'Ann Reed person; Theale Trust structure; Ann Reed worksFor Theale Trust'],
    ['Ann Reed knows Léa Morel', 'Ann Reed person; Ann Reed knows Léa Morel'],
    [
      'Ann Reed works for Riverside Trust',
      'Ann Reed person; Riverside Trust structure; Ann Reed worksFor Riverside Trust',
    ],
    [
      'Ann Reed is a member of the Riverside Club',
      'Ann Reed person; Riverside Club structure; Ann Reed memberOf Riverside Club',
    ],
    ['Ann Reed and Luke White know each other', 'Ann Reed person; Luke White person; Ann Reed knows Luke White'],
  ])('in English: %s', (typed, expected) => {
    expect(said(entered(typed, MAP, kindsEn))).toBe(expected);
  });

  it.each([
    ['Martin et Fils', 'Martin et Fils structure'],
    ['Association Arts et Métiers', 'Association Arts et Métiers structure'],
    ['Office des Eaux et Forêts', 'Office des Eaux et Forêts structure'],
    ['Dupont, Marie', 'Dupont, Marie person'],
    ['Léa ; témoin ; Vallon', 'Léa person'],
  ])('one name stays one: %s', (typed, expected) => {
    expect(said(entered(typed, aMap({})))).toBe(expected);
  });

  it('a name of the map stays whole, and what was read as speech can be taken as one name', () => {
    expect(said(entered('Paul et Marie – Anne Roux'))).toBe('Anne Roux person; Paul et Marie knows Anne Roux');
    const options = quickOptions(MAP, 'Anne Roux et Luc Blanc', { kinds: kindsFr });
    expect(options.at(-1)).toMatchObject({ kind: 'enter', entry: { ends: [{ name: 'Anne Roux et Luc Blanc' }] } });
  });

  it('a list is read alike', () => {
    expect(said(listed('Océane, de la CUMA du Val\nLéa Morel connaît Marc Vidal'))).toBe(
      'Océane person; CUMA du Val structure; Marc Vidal person; Océane worksFor CUMA du Val; Léa Morel knows Marc Vidal',
    );
  });
});

describe('an organisation of the map after a name and a comma', () => {
  const there = aMap({
    office: { name: 'Office de tourisme', type: 'structure' },
    horizon: { name: 'Horizon', type: 'structure' },
    hall: { name: 'Community centre', type: 'structure' },
    relay: { name: 'Relais', type: 'structure' },
    vallon: { name: 'Vallon', type: 'structure', territory: 'Vallon' },
    paul: { name: 'Paul', type: 'person', kind: 'Office de tourisme' },
    sauvage: { name: 'Sauvage', type: 'person' },
    curie: { name: 'Marie Curie', type: 'structure' },
    mute: { name: 'Bleu', type: 'unknown' },
  });
  const added = (typed: string, kinds = kindsFr) => {
    const map = entered(typed, there, kinds);
    const name = (id: string) => map.actors.get(id as never)?.name;
    const fresh = [...map.actors.values()].filter(({ id }) => !there.actors.has(id));
    const ties = [...map.ties.values()].map(({ a, b, nature }) => `${name(a)} ${nature} ${name(b)}`);
    return [...fresh.map(({ name: own, type, territory = '' }) => `${own} ${type} ${territory}`.trim()), ...ties].join(
      '; ',
    );
  };

  it.each([
    [
      'Camille Petit, Office de tourisme',
      'Camille Petit person; Camille Petit worksFor Office de tourisme',
      'is where somebody works, and no kind',
    ],
    [
      'Camille Petit, office de tourisme, témoin',
      'Camille Petit person; Camille Petit worksFor Office de tourisme',
      'beside other words',
    ],
    [
      'Camille Petit, "Office de tourisme"',
      'Camille Petit person; Camille Petit worksFor Office de tourisme',
      'in quotes',
    ],
    ['Camille Petit, Horizon', 'Camille Petit person; Camille Petit worksFor Horizon', 'whose name shows nothing'],
    ['Camille Petit, Vallon', 'Camille Petit person; Camille Petit worksFor Vallon', 'and no area'],
    ['Sauvage, Office de tourisme', 'Sauvage worksFor Office de tourisme', 'after a person of the map'],
    ['Camille Petit, relais', 'Camille Petit person', 'stays a role'],
    ['Camille Petit, association', 'Camille Petit structure', 'stays a kind where the map has none'],
    ['Camille Petit, Paul', 'Camille Petit person', 'stays a second person'],
    ['Camille Petit, Bleu', 'Camille Petit person', 'stays a second name where the map does not know what it is'],
    ['Ressourcerie du Val, Horizon', 'Ressourcerie du Val structure', 'stays a second name after an organisation'],
    ['CUMA Petit, Office de tourisme', 'CUMA Petit structure', 'stays a kind or a name after an organisation'],
  ])('%s: %s (%s)', (typed, expected) => {
    expect(added(typed)).toBe(expected);
  });

  it('in English', () => {
    expect(added('Ann Reed, Community centre', kindsEn)).toBe('Ann Reed person; Ann Reed worksFor Community centre');
    expect(added('Ann Reed, Horizon', kindsEn)).toBe('Ann Reed person; Ann Reed worksFor Horizon');
    expect(added('Ann Reed, association', kindsEn)).toBe('Ann Reed structure');
  });

  it('makes no person of an organisation that is called like one', () => {
    expect(entered('Marie Curie, Zoé Petit', there).actors.get('curie' as never)?.type).toBe('structure');
    expect(added('Marie Curie, Horizon – Zoé')).not.toContain('Marie Curie worksFor');
  });
});

describe('"avec" and "with"', () => {
  const there = aMap({
    hauts: { name: 'CUMA des Hauts', type: 'structure' },
    lycee: { name: 'Lycée agricole', type: 'structure' },
    lea: { name: 'Léa Morel', type: 'person' },
    living: { name: 'Vivre avec', type: 'structure' },
    together: { name: 'Ensemble avec Léa', type: 'structure' },
    hub: { name: 'Rural hub', type: 'structure' },
    growing: { name: 'Growing with Ann', type: 'structure' },
  });
  /** Ties of what Enter takes, "+" before who is new; its names where nothing is tied. */
  const taken = (typed: string, map = there, kinds = kindsFr) => {
    const [first] = quickOptions(map, typed, { kinds });
    if (first?.kind === 'go') return first.actor.name;
    if (first?.kind === 'openTie') return `open ${first.a.name} – ${first.b.name}`;
    const { ends = [], ties = [] } = first?.entry ?? {};
    const names = ends.map(({ name, known }) => known?.name ?? `+${name}`);
    return ties.length === 0
      ? names.join(' + ')
      : ties.map(({ from, to }) => `${names[from]} – ${names[to]}`).join(', ');
  };

  it.each([
    ['CUMA des Hauts avec Lycée agricole', 'CUMA des Hauts – Lycée agricole'],
    ['cuma des hauts avec lycée agricole', 'CUMA des Hauts – Lycée agricole'],
    ['la CUMA des Hauts avec le Lycée agricole.', 'CUMA des Hauts – Lycée agricole'],
    ['CUMA des Hauts, avec Lycée agricole', 'CUMA des Hauts – Lycée agricole'],
    ['CUMA des Hauts with Lycée agricole', 'CUMA des Hauts – Lycée agricole'],
    ['Anne Roux avec la CUMA des Hauts', '+Anne Roux – CUMA des Hauts'],
    ['Anne Roux est en lien avec CUMA des Hauts', '+Anne Roux – CUMA des Hauts'],
    ['CUMA des Hauts avec Anne Roux, témoin', 'CUMA des Hauts – +Anne Roux'],
    ['Anne Roux, relais avec CUMA des Hauts, témoin', '+Anne Roux – CUMA des Hauts'],
    ['Léa Morel avec la mairie', 'Léa Morel – +Mairie'],
    ['moi avec Léa Morel', '+Moi – Léa Morel'],
    ['CUMA des Hauts avec Lycée agricole et Léa Morel', 'CUMA des Hauts – Lycée agricole, CUMA des Hauts – Léa Morel'],
    [
      'CUMA des Hauts avec Lycée agricole avec Léa Morel',
      'CUMA des Hauts – Lycée agricole, Lycée agricole – Léa Morel',
    ],
    ['Vivre avec avec Léa Morel', 'Vivre avec – Léa Morel'],
    ['Léa Morel avec Ensemble avec Léa', 'Léa Morel – Ensemble avec Léa'],
    ['Ensemble avec Léa avec Léa Morel', 'Ensemble avec Léa – Léa Morel'],
  ])('%s is a tie', (typed, expected) => {
    expect(taken(typed)).toBe(expected);
  });

  it.each([
    ['CUMA des Hauts et Lycée agricole', 'CUMA des Hauts + Lycée agricole'],
    ['Vivre avec', 'Vivre avec'],
    ['Ensemble avec Léa', 'Ensemble avec Léa'],
    ['Ensemble avec Léa, association', 'Ensemble avec Léa'],
    ['Ensemble avec Léa et Léa Morel', 'Ensemble avec Léa + Léa Morel'],
    ['Marcher avec Paul', '+Marcher avec Paul'],
    ['Marcher avec Léa Morel', '+Marcher avec Léa Morel'],
    ['RDV avec Léa Morel', '+RDV avec Léa Morel'],
    ["Léa Morel n'est pas en contact avec CUMA des Hauts", "+Léa Morel n'est pas en contact avec CUMA des Hauts"],
    ['Léa Morel ne travaille plus avec la CUMA des Hauts', '+Léa Morel ne travaille plus avec la CUMA des Hauts'],
    ['Les Amis avec la CUMA du Val', '+Les Amis avec la CUMA du Val'],
    ['Léa Morel avec ses voisins', '+Léa Morel avec ses voisins'],
    ['Léa Morel, présidente de Vivre avec', 'Léa Morel – Vivre avec'],
    ['CUMA des Hauts avec', '+CUMA des Hauts avec'],
    [`${'Vivre avec '.repeat(40)}Léa Morel`, `+${'Vivre avec '.repeat(40)}Léa Morel`],
  ])('%s is none', (typed, expected) => {
    expect(taken(typed)).toBe(expected);
  });

  it.each([
    ['Rural hub with Léa Morel', 'Rural hub – Léa Morel'],
    ['Ann Reed with the Rural hub', '+Ann Reed – Rural hub'],
    ['Ann Reed is in touch with Rural hub', '+Ann Reed – Rural hub'],
    ['Growing with Ann', 'Growing with Ann'],
    ['Growing with Ann and Rural hub', 'Growing with Ann + Rural hub'],
    ['Walking with Luke', '+Walking with Luke'],
    ['Meeting with Rural hub', '+Meeting with Rural hub'],
    ['Léa Morel is not in touch with Rural hub', '+Léa Morel is not in touch with Rural hub'],
    ['Léa Morel with her neighbours', '+Léa Morel with her neighbours'],
  ])('in English: %s', (typed, expected) => {
    expect(taken(typed, there, kindsEn)).toBe(expected);
  });

  it('may be one name all the same, and is a tie that is there already where they have one', () => {
    const typed = 'CUMA des Hauts avec Lycée agricole';
    expect(quickOptions(there, typed, { kinds: kindsFr }).at(-1)).toMatchObject({ entry: { ends: [{ name: typed }] } });
    const tied = entered(typed, there);
    expect(taken(typed, tied)).toBe('open CUMA des Hauts – Lycée agricole');
    expect(tied.actors.size).toBe(there.actors.size);
  });

  it('is read so where a question is answered, and in a list', () => {
    const given = 'CUMA des Hauts avec Lycée agricole';
    const records = answerRecords(there, { question: 'contacts', given }, kindsFr, newId);
    expect(records?.actors).toEqual([]);
    expect(records?.ties.map(({ a, b }) => `${a} ${b}`)).toContain('hauts lycee');
    const map = listed(`${given}\nVivre avec`, there);
    expect([map.actors.size, map.ties.size]).toEqual([there.actors.size, 1]);
  });
});

describe('"moi" is me', () => {
  const mine = aMap({ nora: { name: 'Nora Simon', type: 'person', roles: ['officer'] }, lea: { name: 'Léa Morel' } });

  it.each(['moi', 'Moi', 'Moi, chargée de mission', 'me', 'Nora Simon', 'moi-même'])('%s – Léa Morel', (me) => {
    const map = entered(`${me} – Léa Morel`, mine);
    expect(map.actors.size).toBe(2);
    expect([...map.ties.values()]).toMatchObject([{ a: 'nora', b: 'lea' }]);
    expect(map.actors.get('nora' as never)?.roles).toEqual([{ role: 'officer' }]);
  });

  it.each(['je connais Léa Morel', 'Léa Morel et moi', 'Moi et Léa Morel', 'Moi connaît Léa Morel'])('%s', (typed) => {
    const map = typed.includes('conn') ? entered(typed, mine) : entered(`${typed} – Marc Vidal`, mine);
    expect([...map.actors.values()].filter(({ name }) => /^moi$/i.test(name))).toEqual([]);
  });

  it('in a list', () => {
    const map = listed('moi\nAnne Roux – moi', mine);
    expect([...map.actors.values()].map(({ name }) => name)).toEqual(['Nora Simon', 'Léa Morel', 'Anne Roux']);
    expect([...map.ties.values()]).toMatchObject([{ b: 'nora' }]);
  });

  it('on a map that does not know me yet, I am its officer, and a person', () => {
    for (const [typed, name] of [
      ['moi', 'Moi'],
      ['Moi, chargée de mission', 'Moi'],
      ['Moi, Nora Simon', 'Nora Simon'],
    ] as const) {
      const map = entered(typed, aMap({}));
      const [me] = map.actors.values();
      expect([me?.name, me?.type, officerOf(map)]).toEqual([name, 'person', me?.id]);
    }
  });
});
