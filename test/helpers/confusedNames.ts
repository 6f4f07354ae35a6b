import * as fc from 'fast-check';
import type { Action } from '../../src/domain/action';
import { type Actor, countsAsPerson, newActor } from '../../src/domain/actor';
import type {
  ActionId,
  ActorId,
  Day,
  FindingKey,
  GroupId,
  IntroductionId,
  LookId,
  MeetingId,
  NoteId,
  OfferId,
  SnapshotId,
  StepId,
  TestimonyId,
  ThemeId,
  TieId,
} from '../../src/domain/brand';
import { NOT_NARROWED } from '../../src/domain/looks/narrowing';
import { copyOfMap } from '../../src/domain/mapCopy';
import { emptyDocument, type MapDocument } from '../../src/domain/mapDocument';
import type { SharedName } from '../../src/domain/masking/sharedNames';
import { newTie } from '../../src/domain/tie';

/** Surnames that are French places, or parts of them, ordinary words, two letters long. */
const SURNAMES =
  'Martin Laval Lyon Bourg Petit Val Grandval Roux Blanchard Lille Vienne Valence Rey Li Bâ Marchand Fontaine Puy Bellegarde Saint-Martin Saint-Just Morestel Ravel'
    .split(' ')
    .concat(['de la Combe', 'Du Bourg', 'Le Puy', 'El Amrani']);
const GIVEN = 'Paul Anne Marguerite Jean-Pierre Florence Lou Ali Jo Clémence Guy Océane'.split(' ');
const PLACES = [
  'Saint-Martin',
  'Saint-Martin-en-Haut',
  'Laval',
  'Lyon',
  'Bourg-en-Bresse',
  'Val de Saône',
  'Petit Bourg',
  'Martin',
  'Le Puy',
  'Haute-Combe',
  'La Combe',
  'Pays de Vienne',
];
const ORGANISATIONS = [
  'Mairie de Saint-Martin',
  'CUMA du Val',
  'Lycée Martin',
  'EARL Paul Martin',
  'MJC Petit Bourg',
  'Association Morestel',
  'Scierie Ravel',
  'Foyer rural des Hauts',
];
const THEMES = ['Val durable', 'Mobilité', 'Jardins Martin', 'Énergie', 'Fontaine partagée'];
const KINDS = ['CUMA', 'marchand', 'Mairie de Lyon', 'collège Fontaine'];

/** Words that are ordinary too: only with a capital are they anybody's. Not taken from the code that is tried. */
const ORDINARY = new Set('petit val roux marchand fontaine bourg jo li ba marguerite puy combe lou'.split(' '));
/** What is in names and names nobody. */
const SMALL = new Set('de la du le el saint mme m'.split(' '));

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const surname = fc.constantFrom(...SURNAMES);
const given = fc.constantFrom(...GIVEN);
const called = fc
  .tuple(given, surname, fc.nat(7))
  .map(
    ([first, last, how]) =>
      [
        `${first} ${last}`,
        `${first} ${last}`.toLowerCase(),
        `${last.toUpperCase()} ${first}`,
        last,
        `Mme ${last}`,
        `${last}, ${first}`,
        first,
        `${first} ${last.toLowerCase()}`,
      ][how] as string,
  );

interface Person {
  readonly name: string;
  readonly type: 'person' | 'unknown';
  readonly shortName: string | undefined;
}
const person: fc.Arbitrary<Person> = fc.record({
  name: called,
  type: fc.constantFrom('person', 'unknown'),
  shortName: fc.option(
    fc.oneof(
      given,
      surname.map((last) => `M. ${last}`),
    ),
    { nil: undefined, freq: 4 },
  ),
});

/** Ways to write of somebody. */
const WAYS: readonly ((name: string, place: string) => string)[] = [
  (name) => `Vu avec ${name} hier`,
  (name) => `vu avec ${name.toLowerCase()} hier`,
  (name) => name.toUpperCase(),
  (name, place) => `Mme ${wordsOf(name).at(-1)} habite ${place}`,
  (name) => `Appeler ${[...wordsOf(name)].reverse().join(' ')}, puis l’équipe`,
  (name) => `écrire à ${plain(name).replaceAll(/[^a-z]+/g, '.')}@mairie-lyon.fr ou au 06 12 34 56 78`,
  (name, place) => `${place} : ${wordsOf(name)[0]} et ${wordsOf(name).at(-1)}.`,
  (name) => `chez les ${wordsOf(name).at(-1)}-Durieu`,
  (name) => `L’avis de ${wordsOf(name)[0]} (${wordsOf(name).at(-1)?.toUpperCase()})`,
  (name) => `Mar\u00ADtin et ${name.split('').join('\u200B')}`,
  (_, place) => `Fête de ${place.toLowerCase()}`,
  (name, place) => `${wordsOf(name).at(-1)} de ${place}`,
  () => 'Un petit val, un marchand, une fontaine',
];

interface Drawn {
  readonly people: readonly Person[];
  readonly organisations: readonly string[];
  /** Numbers out of which everything else is chosen. */
  readonly dice: readonly number[];
}

/** A map on which people are called as places, organisations, themes and kinds are, and texts name them in many ways. */
export const confusedMap: fc.Arbitrary<MapDocument> = fc
  .record({
    people: fc.array(person, { minLength: 2, maxLength: 5 }),
    organisations: fc.uniqueArray(fc.constantFrom(...ORGANISATIONS), { minLength: 1, maxLength: 3 }),
    dice: fc.array(fc.nat(10_000), { minLength: 24, maxLength: 24 }),
  })
  .map(mapOf);

function mapOf({ people, organisations, dice }: Drawn): MapDocument {
  let thrown = 0;
  const die = (count: number) => ((dice[thrown++ % dice.length] ?? 0) + thrown * 7) % count;
  const one = <Value>(values: readonly Value[]) => values[die(values.length)] as Value;
  const place = () => one(PLACES);
  const text = () => one(WAYS)(one(people).name, place());
  const themes = THEMES.map((label, index) => ({ id: `t${index}` as ThemeId, label }));
  const described = (actor: Actor): Actor => ({
    ...actor,
    territory: place(),
    themes: [one(themes).id],
    mission: text(),
    framework: text(),
    group: text(),
    kind: one(KINDS),
    resources: [text()],
    channels: [text()],
    publics: [text()],
    languages: [text()],
    attributes: [['Note', text()]],
    reference: text(),
    roles: [{ role: one(['witness', 'relay', 'potentialPartner', 'holder']) }],
  });
  const actors: Actor[] = [
    ...people.map(({ name, type, shortName }, index) =>
      described({ ...newActor(`p${index}` as ActorId, name, type), ...(shortName ? { shortName } : {}) }),
    ),
    ...organisations.map((name, index) => described(newActor(`o${index}` as ActorId, name, 'structure'))),
  ];
  const ids = actors.map(({ id }) => id);
  const beneficiary = 'p0' as ActorId;
  const ties = ids.slice(1).map((id, index) => ({
    ...newTie(`tie${index}` as TieId, one(ids.slice(0, index + 1)), id),
    nature: one(['knows', 'actsWith', text()]),
    saidBy: one([text(), one(people).name, 'Jean-Marc Dubreuil']),
    frequency: text(),
    reference: text(),
    attributes: [['x', text()]] as const,
  }));
  const action: Action = {
    id: 'a' as ActionId,
    title: text(),
    finality: text(),
    themes: [one(themes).id],
    lead: one(ids),
    partners: [],
    territories: [place()],
    publics: [text()],
    period: text(),
    results: text(),
    lessons: text(),
  };
  const look = {
    view: 'circles',
    grouping: 'territory',
    outlined: [],
    narrowing: { ...NOT_NARROWED, territories: [place()] },
    folded: [place()],
  } as const;
  const document: MapDocument = {
    ...emptyDocument(text()),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    privates: new Map([[beneficiary, { notes: text(), email: text() }]]),
    ties: new Map(ties.map((tie) => [tie.id, tie])),
    themes: new Map(themes.map((theme) => [theme.id, theme])),
    actions: new Map([[action.id, action]]),
    testimonies: new Map([
      ['w' as TestimonyId, { id: 'w' as TestimonyId, person: one(ids), themes: [one(themes).id], publics: [text()] }],
    ]),
    offers: new Map([
      [
        'f' as OfferId,
        { id: 'f' as OfferId, holder: one(ids), side: 'request', themes: [], profileSought: text(), state: text() },
      ],
    ]),
    introductions: new Map([
      [
        'i' as IntroductionId,
        { id: 'i' as IntroductionId, a: ids[0]!, b: ids[1]!, subject: text(), status: text(), result: text() },
      ],
    ]),
    meetings: new Map([
      [
        'm' as MeetingId,
        { id: 'm' as MeetingId, title: text(), place: place(), participants: [ids[0]!, ids[1]!], tables: [] },
      ],
    ]),
    rulings: new Map(
      [
        `noRelay:territory:${encodeURIComponent(plain(place()))}`,
        `noRelay:public:${encodeURIComponent(plain(text()))}`,
      ].map((key) => [key as FindingKey, { id: key as FindingKey, verdict: 'notNow', reason: text(), by: text() }]),
    ),
    discussions: new Map(
      [`noRelay:public:${encodeURIComponent(plain(text()))}`].map((key) => [
        key as FindingKey,
        { id: key as FindingKey, comment: text(), votes: 2 },
      ]),
    ),
    pictureNotes: new Map([
      ['n' as NoteId, { id: 'n' as NoteId, text: text(), actor: beneficiary }],
      ['q' as NoteId, { id: 'q' as NoteId, text: text(), free: { x: 0, y: 0 } }],
    ]),
    groups: new Map([['g' as GroupId, { id: 'g' as GroupId, name: text(), colour: 0, members: ids }]]),
    looks: new Map([['l' as LookId, { id: 'l' as LookId, name: text(), look }]]),
    story: new Map([
      ['s' as StepId, { id: 's' as StepId, kind: 'own', rank: 1, title: text(), text: text(), look }],
      ['u' as StepId, { id: 'u' as StepId, kind: 'people', rank: 2 }],
    ]),
    unknown: new Map([['x', text()]]),
  };
  const titled: MapDocument = {
    ...document,
    info: { ...document.info, title: text(), question: text(), finality: text(), purpose: text(), beneficiary },
  };
  const id = 'kept' as SnapshotId;
  const snapshot = { id, name: text(), on: '2026-01-01' as Day, map: copyOfMap(titled) };
  return { ...titled, snapshots: new Map([[id, snapshot]]) };
}

/**
 * Finds words of the names of whom is masked in a text; told apart here without any of the code that masks. `readable`: names
 * that were listed and confirmed, whole phrases of which may stand.
 */
export function nameFinder(
  document: MapDocument,
  readable: readonly SharedName[] = [],
): (text: string) => readonly string[] {
  const hidden = new Set<string>();
  for (const { type, name, shortName = '' } of document.actors.values()) {
    if (!countsAsPerson(type)) continue;
    for (const word of wordsOf(`${name} ${shortName}`)) {
      const folded = plain(word);
      if (folded.length > 1 && !SMALL.has(folded)) hidden.add(folded);
    }
  }
  const phrases = readable
    .filter(({ name }) => wordsOf(name).length > 1)
    .sort((one, other) => other.name.length - one.name.length)
    .map(({ name }) => phrase(name));
  return (text) => {
    let rest = decoded(text).replace(/[\u00AD\u200B]/g, '');
    for (const one of phrases) rest = rest.replace(one, '…');
    return wordsOf(rest).filter((word) => {
      const folded = plain(word);
      return hidden.has(folded) && !(ORDINARY.has(folded) && word[0] === word[0]?.toLowerCase());
    });
  };
}

function phrase(name: string): RegExp {
  const words = wordsOf(name).join("[\\s'’-]+");
  return new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?![\\p{L}\\p{N}-])`, 'giu');
}

function decoded(text: string): string {
  return text.replace(/(?:%[0-9A-F]{2})+/g, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
