import * as fc from 'fast-check';
import { findingKey } from '../../../src/analysis/findings/findingKey';
import { ACTION_STATES } from '../../../src/domain/action';
import { ACTOR_TYPES, ASKED, CONSENTS, FAMILIES, PROFILES, SITUATIONS } from '../../../src/domain/actor';
import { AWARENESS_LEVELS } from '../../../src/domain/awareness';
import type { ActorId, Day } from '../../../src/domain/brand';
import { EXCHANGE_MEANS, EXCHANGE_SUBJECTS, type Exchange, orderedExchanges } from '../../../src/domain/exchange';
import { fold } from '../../../src/domain/folding';
import { MEANS } from '../../../src/domain/introduction';
import { GROUPINGS } from '../../../src/domain/looks/grouping';
import { DIFFICULTIES, LOOK_VIEWS, POINTED_KINDS } from '../../../src/domain/looks/look';
import { isNarrowed, STEPS_AROUND } from '../../../src/domain/looks/narrowing';
import { emptyDocument, type MapDocument } from '../../../src/domain/mapDocument';
import { OFFER_KINDS, orderedTold } from '../../../src/domain/offer';
import { ROLES } from '../../../src/domain/role';
import { CERTAINTIES, DIRECTIONS, TIE_NATURES } from '../../../src/domain/tie';
import { valueOf } from '../../../src/domain/words/values';

/** Text as a person may type it: accents, separators, quotes, line breaks, formulas. Kept as a reader keeps it. */
const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
    fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...' ;|",=+-@\'\tàœ’·\nA1=＝'.split('')) }),
    fc.constantFrom(
      '=1+1',
      "'=1",
      '+33 6 12',
      '-5',
      'a;b',
      'a|b',
      '"a"',
      'Œuvre',
      '–',
      'témoin',
      'oui',
      '2024',
      '1,5',
      '<b>',
      '__proto__',
      'constructor',
    ),
  )
  .map(kept)
  .filter((text) => /\S/.test(text) && !/^[\s\p{Cf}\p{M}\u2800\u3164\u115F\u1160\uFFA0]*$/u.test(text));

function kept(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, (one) => (one === '\n' ? one : ''))
    .replace(/\p{Cs}/gu, '')
    .replace(/[\u00C2\u00C3\u00C5\u00E2\u00F0]/g, 'a')
    .normalize('NFC')
    .trim();
}

const days = fc.oneof(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('2024', '2024-03'),
);
const some = <One>(value: fc.Arbitrary<One>) => fc.option(value, { nil: undefined });
const of = <One>(values: readonly One[]) => fc.constantFrom(...values);
const openTo = (
  values: readonly string[],
  list: 'family' | 'profile' | 'situation' | 'nature' | 'state' | 'kind' | 'means',
) =>
  fc.oneof(
    of(values),
    words.filter((text) => valueOf(list, text) === undefined),
  );
const texts = fc.uniqueArray(words, { maxLength: 3 });
const attributes = (taken: readonly string[]) =>
  fc
    .uniqueArray(fc.tuple(of(['siret', 'Couleur des yeux', 'organisation', '__proto__', '=cmd', 'A;B']), words), {
      selector: ([name]) => name,
      maxLength: 3,
    })
    .map((pairs) => pairs.filter(([name]) => !taken.includes(name)));

const actor = fc.record({
  name: words,
  type: of(ACTOR_TYPES),
  shortName: some(words),
  family: some(openTo(FAMILIES, 'family')),
  kind: some(words),
  profile: some(openTo(PROFILES, 'profile')),
  territory: some(words),
  group: some(words),
  mission: some(words),
  framework: some(words),
  situation: some(openTo(SITUATIONS, 'situation')),
  themes: fc.uniqueArray(words, { maxLength: 3, selector: (text) => fold(text) || text }),
  roles: fc.uniqueArray(fc.record({ role: of(ROLES), since: some(days), until: some(days) }), {
    maxLength: 3,
    selector: ({ role }) => role,
  }),
  resources: texts,
  languages: texts,
  channels: texts,
  publics: texts,
  links: some(fc.uniqueArray(words, { minLength: 1, maxLength: 2 })),
  consent: some(of(CONSENTS)),
  consentSince: some(days),
  asked: some(of(ASKED)),
  updatedOn: some(days),
  attributes: attributes([]),
  notes: some(words),
  email: some(words),
  position: some(
    fc.record({
      x: fc.integer({ min: -9999, max: 9999 }),
      y: fc.double({ min: -9999, max: 9999, noNaN: true }).map((y) => Math.round(y * 100) / 100 + 0),
    }),
  ),
});

const exchanges = fc
  .array(
    fc.record(
      { on: days, by: of(EXCHANGE_MEANS), about: fc.subarray([...EXCHANGE_SUBJECTS]) },
      { requiredKeys: ['about'] },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => orderedExchanges(all as unknown as Exchange[]));

const tie = fc.record({
  a: fc.nat(),
  b: fc.nat(),
  nature: some(openTo(TIE_NATURES, 'nature')),
  formal: some(fc.boolean()),
  direction: some(of(DIRECTIONS)),
  certainty: some(of(CERTAINTIES)),
  level: some(of([1, 2, 3, 4])),
  frequency: some(words),
  lastExchange: some(days),
  exchanges: some(exchanges),
  nextExchange: some(days),
  nextBy: some(fc.nat()),
  saidBy: some(words),
  validatedBy: some(words),
  confidential: some(fc.boolean()),
  attributes: attributes([]),
});

const record = fc.record({
  who: fc.nat(),
  other: fc.nat(),
  by: some(fc.nat()),
  text: words,
  more: some(words),
  themes: fc.uniqueArray(words, { maxLength: 2, selector: (text) => fold(text) || text }),
  list: texts,
  day: some(days),
  consent: some(of(CONSENTS)),
  state: some(openTo(ACTION_STATES, 'state')),
  kind: some(openTo(OFFER_KINDS, 'kind')),
  means: some(openTo(MEANS, 'means')),
  side: of(['offer', 'request'] as const),
  strength: some(fc.integer({ min: 1, max: 7 })),
});

const look = fc.record({
  who: fc.nat(),
  other: fc.nat(),
  name: words,
  view: of(LOOK_VIEWS),
  grouping: of(GROUPINGS),
  isFrom: fc.boolean(),
  withoutOfficer: some(fc.constant(true)),
  agedTies: some(fc.constant(true)),
  formality: some(of(['formal', 'informal'] as const)),
  difficulty: some(of(DIFFICULTIES)),
  steps: some(of(STEPS_AROUND)),
  types: fc.uniqueArray(of(ACTOR_TYPES), { maxLength: 2 }),
  roles: fc.uniqueArray(of(ROLES), { maxLength: 2 }),
  profile: some(openTo(PROFILES, 'profile')),
  family: some(openTo(FAMILIES, 'family')),
  texts,
  isOutlined: fc.boolean(),
  pointed: some(of(POINTED_KINDS)),
  byCloseTies: some(fc.constant(true)),
  isFolded: fc.boolean(),
  notesHidden: some(fc.constant(true)),
});

const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true }).map((value) => value + 0);
const point = fc.record({ x: coordinate, y: coordinate });

const present = <One extends object>(value: One) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as One;

/** Any map that tables have a place for. Namesakes have an id each. */
export const anyMap: fc.Arbitrary<MapDocument> = fc
  .record({
    actors: fc.array(actor, { minLength: 1, maxLength: 6 }),
    namesakes: fc.boolean(),
    ties: fc.array(tie, { maxLength: 6 }),
    actions: fc.uniqueArray(record, { maxLength: 2, selector: ({ text }) => fold(text) || text }),
    testimonies: fc.array(record, { maxLength: 2 }),
    offers: fc.array(record, { maxLength: 2 }),
    introductions: fc.array(record, { maxLength: 2 }),
    meetings: fc.array(record, { maxLength: 2 }),
    awareness: fc.array(record, { maxLength: 1 }),
    discussions: fc.array(record, { maxLength: 2 }),
    pictureNotes: fc.array(fc.record({ at: point, text: words, who: fc.nat(), kind: fc.nat(3) }), { maxLength: 2 }),
    looks: fc.array(look, { maxLength: 2 }),
  })
  .map((given) => build(given as never));

/** A generated record, of which only the fields that a table needs are read. */
type Any = Record<string, unknown>;

interface Generated {
  readonly who: number;
  readonly other: number;
  readonly by?: number;
  readonly text: string;
  readonly themes: readonly string[];
  readonly [field: string]: unknown;
}

function build(given: Record<string, Any[]> & { namesakes: boolean }): MapDocument {
  const document = emptyDocument('x') as unknown as Record<string, Map<string, unknown>>;
  const themes = new Map<string, string>();
  const theme = (label: string) => {
    const folded = fold(label) || label;
    if (!themes.has(folded)) {
      themes.set(folded, `t${themes.size}`);
      document['themes']!.set(themes.get(folded)!, { id: themes.get(folded), label });
    }
    return themes.get(folded)!;
  };
  const names = new Set<string>();
  given['actors']!.forEach((one: Record<string, unknown>, i: number) => {
    const { notes, email, position, ...rest } = one;
    const id = `a${i}`;
    let name = one['name'] as string;
    if (given.namesakes) name = 'Marie Martin';
    else while (names.has(name)) name += '+';
    names.add(name);
    const reference = given.namesakes ? { reference: `n° ${i}` } : {};
    const ids = [...new Set((rest['themes'] as string[]).map(theme))];
    document['actors']!.set(
      id,
      present({ ...rest, id, name, ...reference, themes: ids, roles: (rest['roles'] as object[]).map(present) }),
    );
    if (notes || email) document['privates']!.set(id, present({ notes, email }));
    if (position) document['placements']!.set(id, { id, free: position });
  });
  const at = (index: number) => `a${index % given['actors']!.length}`;
  const said = new Set<string>();
  given['ties']!.forEach((one: Record<string, unknown>, i: number) => {
    const full = present({
      ...one,
      a: at(one['a'] as number),
      b: at(one['b'] as number),
      nextBy: one['nextBy'] === undefined ? undefined : at(one['nextBy'] as number),
    });
    const key = JSON.stringify(full, Object.keys(full).sort());
    if (said.has(key)) return;
    said.add(key);
    document['ties']!.set(`l${i}`, { ...full, id: `l${i}` });
  });
  const rows = (table: string, make: (one: Generated) => object) =>
    given[table]!.forEach((one, i) =>
      document[table]!.set(`${table}${i}`, present({ id: `${table}${i}`, ...make(one as unknown as Generated) })),
    );
  rows('actions', (one) => ({
    title: one.text,
    finality: one['more'],
    themes: [...new Set(one.themes.map(theme))],
    state: one['state'],
    lead: at(one.who),
    partners: [at(one.other)],
    territories: one['list'],
    publics: one['list'],
    period: one['more'],
  }));
  rows('testimonies', (one) => ({
    person: at(one.who),
    action: document['actions']!.has('actions0') ? 'actions0' : undefined,
    themes: [...new Set(one.themes.map(theme))],
    publics: one['list'],
    consent: one['consent'],
    lastGiven: one['day'],
  }));
  rows('offers', (one) => ({
    holder: at(one.who),
    side: one['side'],
    kind: one['kind'],
    themes: [...new Set(one.themes.map(theme))],
    profileSought: one['more'],
    deadline: one['day'],
    state: one['more'],
    answer: one['more'],
    told:
      one['consent'] === undefined
        ? undefined
        : orderedTold([
            { actor: at(one.other) as ActorId, ...(typeof one['day'] === 'string' ? { on: one['day'] as Day } : {}) },
            { actor: at(one.who) as ActorId },
          ]),
    answeredBy: one.by === undefined ? undefined : at(one.by),
    answeredOn: one.by === undefined ? undefined : one['day'],
  }));
  rows('introductions', (one) => ({
    a: at(one.who),
    b: at(one.other),
    madeBy: one.by === undefined ? undefined : at(one.by),
    subject: one['more'],
    means: one['means'],
    strength: one['strength'],
    status: one['more'],
    due: one['day'],
    madeOn: one['day'],
    introducer: one['more'],
    result: one['more'],
  }));
  if (document['actions']!.has('actions0'))
    rows('awareness', (one) => ({
      actor: at(one.who),
      action: 'actions0',
      level: AWARENESS_LEVELS[one.other % AWARENESS_LEVELS.length],
    }));
  rows('meetings', (one) => ({
    title: one.text,
    date: one['day'],
    place: one['more'],
    participants: [...new Set([at(one.who), at(one.other)])],
    preparedBy: one.by === undefined ? undefined : at(one.by),
    tables: [],
  }));
  given['discussions']!.forEach((one, i) => {
    const id = findingKey('noKnownTie', [at(i)]);
    document['discussions']!.set(
      id,
      present({
        id,
        comment: one['text'],
        votes: one['strength'],
        due: one['day'],
        turn: i === 0 ? at(one['other'] as number) : undefined,
      }),
    );
  });
  given['pictureNotes']!.forEach((one, i) => {
    const kind = one['kind'];
    document['pictureNotes']!.set(
      `n${i}`,
      present({
        id: `n${i}`,
        text: one['text'],
        actor: kind === 0 ? at(one['who'] as number) : undefined,
        seat: kind === 1 ? findingKey('noKnownTie', [at(one['who'] as number)]) : undefined,
        circles: kind === 2 ? undefined : one['at'],
        free: kind === 0 ? undefined : one['at'],
        arrow: kind === 3 ? one['at'] : undefined,
      }),
    );
  });
  given['looks']!.forEach((one, i) => document['looks']!.set(`k${i}`, lookOf(one, `k${i}`, document, at)));
  return document as unknown as MapDocument;
}

/** A kept look of what is on the map. */
function lookOf(one: Any, id: string, document: Record<string, Map<string, unknown>>, at: (index: number) => string) {
  const [who, other] = [at(one['who'] as number), at(one['other'] as number)];
  const theme = [...document['themes']!.keys()].slice(0, 1);
  const list = (value: unknown) => (value === undefined ? [] : [value]);
  const narrowing = present({
    around: one['steps'] === undefined ? undefined : { actor: other, steps: one['steps'] },
    networks: one['isOutlined'] ? [other] : [],
    themes: one['isFrom'] ? theme : [],
    types: one['types'],
    profiles: list(one['profile']),
    families: list(one['family']),
    territories: one['texts'],
    roles: one['roles'],
    groups: [],
  });
  const [tie] = document['ties']!.keys();
  const ids: Record<string, string | undefined> = {
    actor: who,
    chain: other,
    tie,
    finding: ['noWitness', ...theme].join(':'),
  };
  const pointed = ids[String(one['pointed'])];
  // Areas and families go by their texts; no group is kept here.
  const foldedBy: Record<string, unknown[]> = { network: [other], territory: one['texts'] as unknown[], groups: [] };
  const folded = one['isFolded'] ? (foldedBy[String(one['grouping'])] ?? list(one['family'])) : [];
  return {
    id,
    name: one['name'],
    look: present({
      view: one['view'],
      grouping: one['grouping'],
      from: one['isFrom'] ? who : undefined,
      withoutOfficer: one['withoutOfficer'],
      agedTies: one['agedTies'],
      formality: one['formality'],
      difficulty: one['difficulty'],
      narrowing: isNarrowed(narrowing as never) ? narrowing : undefined,
      outlined: one['isOutlined'] ? [who] : [],
      pointed: pointed === undefined ? undefined : { kind: one['pointed'], id: pointed },
      byCloseTies: one['pointed'] === 'chain' ? one['byCloseTies'] : undefined,
      folded: folded.length === 0 ? undefined : folded,
      notesHidden: one['notesHidden'],
    }),
  };
}
