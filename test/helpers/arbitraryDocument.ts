import * as fc from 'fast-check';
import { findingKey } from '../../src/analysis/findings/findingKey';
import { ACTION_STATES, type Action } from '../../src/domain/action';
import {
  ACTOR_TYPES,
  type Actor,
  ASKED,
  CONSENTS,
  FAMILIES,
  PROFILES,
  type PrivateNotes,
  SITUATIONS,
} from '../../src/domain/actor';
import { AWARENESS_LEVELS, type Awareness } from '../../src/domain/awareness';
import type {
  ActionId,
  ActorId,
  AwarenessId,
  Day,
  FindingKey,
  GroupId,
  IntroductionId,
  LookId,
  MeetingId,
  NoteId,
  OfferId,
  ResourceId,
  SnapshotId,
  StepId,
  TestimonyId,
  ThemeId,
  TieId,
} from '../../src/domain/brand';
import type { Discussion } from '../../src/domain/discussion';
import { EXCHANGE_MEANS, EXCHANGE_SUBJECTS, type Exchange, orderedExchanges } from '../../src/domain/exchange';
import { type Introduction, MEANS } from '../../src/domain/introduction';
import type { KeptGroup } from '../../src/domain/keptGroup';
import { PERIMETER_LEVELS } from '../../src/domain/looks/perimeterLevel';
import type { SavedLook } from '../../src/domain/looks/savedLook';
import { copyOfMap } from '../../src/domain/mapCopy';
import { type CopiedTables, emptyDocument, type MapDocument, type MapInfo } from '../../src/domain/mapDocument';
import type { Meeting } from '../../src/domain/meeting';
import { OFFER_KINDS, type Offer, orderedTold, type ToldTo } from '../../src/domain/offer';
import type { PictureNote } from '../../src/domain/pictureNote';
import type { Placement } from '../../src/domain/placement';
import { RESOURCE_KINDS, type Resource } from '../../src/domain/resource';
import { ROLES } from '../../src/domain/role';
import { type Ruling, VERDICTS } from '../../src/domain/ruling';
import { STEP_KINDS, type StoryStep } from '../../src/domain/storyStep';
import type { Testimony } from '../../src/domain/testimony';
import { FIELD_NAMES } from '../../src/domain/themes/mapField';
import type { Theme } from '../../src/domain/themes/theme';
import { CERTAINTIES, DIRECTIONS, TIE_NATURES, type Tie } from '../../src/domain/tie';
import { arbitraryLook } from './arbitraryLook';

/** Names that have broken programs before, and ordinary ones. */
const HOSTILE = [
  '__proto__',
  'constructor',
  'toString',
  '👩‍🌾 Léa',
  'שלום',
  'محمد',
  '"entre guillemets"',
  "l'œuvre",
  '=1+1',
  '+33 6',
  '<b>&amp;</b>',
  'a/b~c',
  '\\',
  'ligne\nligne',
  '\u2028',
  '\uD83D',
  'é',
  'e\u0301',
  '0',
  '007',
];

export const arbitraryText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const name = arbitraryText.map((text) => (text.trim() === '' ? `x${text}` : text));
const key = fc.oneof(fc.constantFrom(...HOSTILE), fc.stringMatching(/^[a-z0-9]{1,8}$/));
const day = fc.constantFrom('2024', '2024-03', '2024-03-31', '1999-12-31') as fc.Arbitrary<Day>;
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const point = fc.record({ x: number, y: number });
const attributes = fc.array(fc.tuple(arbitraryText, arbitraryText), { maxLength: 3 });
const words = fc.array(arbitraryText, { maxLength: 3 });
const ids = <Id extends string>() => fc.uniqueArray(key as unknown as fc.Arbitrary<Id>, { maxLength: 6 });
const free = <Value extends string>(...known: readonly Value[]) => fc.oneof(fc.constantFrom(...known), arbitraryText);

/** A record with an id, its other fields present or not, but for those in `always`. */
function a<One extends object>(
  fields: { [Name in keyof Omit<One, 'id'>]-?: fc.Arbitrary<Exclude<One[Name], undefined>> },
  always: readonly string[],
) {
  const generators: Record<string, fc.Arbitrary<unknown>> = fields;
  return fc.record(generators, { requiredKeys: [...always] }) as unknown as fc.Arbitrary<Omit<One, 'id'>>;
}

function tableOf<Id extends string, One extends { readonly id: Id }>(
  keys: readonly Id[],
  record: fc.Arbitrary<Omit<One, 'id'>>,
): fc.Arbitrary<Map<Id, One>> {
  return fc
    .tuple(...keys.map(() => record))
    .map((records) => new Map(keys.map((id, index) => [id, { id, ...records[index] } as unknown as One])));
}

const someOf = <Id>(all: readonly Id[]) => fc.subarray([...all]);
const oneOf = <Id>(all: readonly Id[]) => fc.constantFrom(...all);

/** A field of a newer version: a path of the native file, and compact JSON. */
const unknownField = (parents: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...parents),
      key.map((text) => `new ${text}`.replaceAll('~', '~0').replaceAll('/', '~1')),
      fc.oneof(
        fc.jsonValue().map((value) => JSON.stringify(value)),
        fc.constantFrom('9007199254740993', '1.50', '{"__proto__":{"a":[]}}'),
      ),
    )
    .map(([parent, field, json]) => [`${parent}/${field}`, json] as const);

interface Keys {
  readonly actors: readonly ActorId[];
  readonly themes: readonly ThemeId[];
  readonly actions: readonly ActionId[];
  readonly others: readonly string[];
}

const arbitraryKeys: fc.Arbitrary<Keys> = fc.record({
  // No file of ours has an actor whose id every object has as a name, and none is opened.
  actors: fc.uniqueArray(key.filter((id) => !(id in Object.prototype)) as unknown as fc.Arbitrary<ActorId>, {
    minLength: 1,
    maxLength: 6,
  }),
  themes: ids<ThemeId>(),
  actions: ids<ActionId>(),
  others: ids<string>(),
});

/** Any sound document: every table, every field, hostile names, fields of a newer version. */
export const arbitraryDocument: fc.Arbitrary<MapDocument> = fc
  .tuple(arbitraryMap(), fc.option(fc.tuple(key, name, day, arbitraryMap()), { freq: 3 }))
  .map(([map, snapshot]) => {
    if (!snapshot) return map;
    const [id, called, on, copied] = snapshot;
    const taken = { id: id as SnapshotId, name: called, on, map: copyOfMap(copied) };
    return { ...map, snapshots: new Map([[taken.id, taken]]) };
  });

/** Any sound document without snapshots. */
function arbitraryMap(): fc.Arbitrary<MapDocument> {
  return arbitraryKeys.chain((keys) => fc.record(tables(keys))).map((map) => ({ ...emptyDocument(''), ...map }));
}

function tables({ actors, themes, actions, others }: Keys): {
  [Name in keyof CopiedTables | 'info' | 'unknown']: fc.Arbitrary<MapDocument[Name]>;
} {
  const parents = ['', '/map', ...actors.map((id) => `/actors/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`)];
  const actor = oneOf(actors);
  const theirThemes = someOf(themes);
  const question = oneOf([...actors, ...themes]).map((id) => findingKey('noKnownTie', [id]));
  const role = fc.record({ role: oneOf(ROLES), since: day, until: day }, { requiredKeys: ['role'] });
  return {
    info: a<MapInfo & { id: never }>(
      {
        title: arbitraryText,
        question: arbitraryText,
        finality: arbitraryText,
        beneficiary: actor,
        officer: actor,
        language: oneOf(['fr', 'en'] as const),
        perimeter: oneOf(PERIMETER_LEVELS),
        thresholds: fc.record({ within: fc.nat(9), relayWithin: fc.nat(9) }),
        purpose: arbitraryText,
        keepUntil: day,
        informedOn: day,
        sample: fc.boolean(),
        field: fc.record(
          {
            known: free(...FIELD_NAMES),
            name: arbitraryText,
            themes: words,
            publics: words,
            families: fc.array(free(...FAMILIES), { maxLength: 2 }),
          },
          { requiredKeys: ['name', 'themes', 'publics', 'families'] },
        ),
        startingPoint: fc.boolean(),
      },
      ['title', 'language', 'perimeter', 'thresholds'],
    ),
    actors: tableOf<ActorId, Actor>(
      actors,
      a<Actor>(
        {
          type: oneOf(ACTOR_TYPES),
          name,
          reference: arbitraryText,
          shortName: arbitraryText,
          family: free(...FAMILIES),
          kind: arbitraryText,
          profile: free(...PROFILES),
          territory: arbitraryText,
          group: arbitraryText,
          themes: theirThemes,
          roles: fc.array(role, { maxLength: 3 }),
          mission: arbitraryText,
          framework: arbitraryText,
          situation: free(...SITUATIONS),
          resources: words,
          languages: words,
          channels: words,
          publics: words,
          links: fc.array(arbitraryText, { minLength: 1, maxLength: 2 }),
          consent: oneOf(CONSENTS),
          consentSince: day,
          asked: oneOf(ASKED),
          updatedOn: day,
          attributes,
        },
        ['type', 'name', 'themes', 'roles', 'resources', 'languages', 'channels', 'publics', 'attributes'],
      ),
    ),
    privates: fc
      .uniqueArray(actor)
      .chain((held) =>
        fc
          .tuple(
            ...held.map(() =>
              a<PrivateNotes & { id: never }>(
                { notes: arbitraryText, email: arbitraryText, phone: arbitraryText, attitude: arbitraryText },
                [],
              ),
            ),
          )
          .map((notes) => new Map(held.map((id, index) => [id, notes[index] ?? {}]))),
      ),
    ties: tableOf<TieId, Tie>(
      others as TieId[],
      a<Tie>(
        {
          a: actor,
          b: actor,
          nature: free(...TIE_NATURES),
          formal: fc.boolean(),
          direction: oneOf(DIRECTIONS),
          certainty: oneOf(CERTAINTIES),
          level: oneOf([1, 2, 3, 4] as const),
          frequency: arbitraryText,
          lastExchange: day,
          exchanges: fc
            .array(
              fc.record(
                {
                  on: day,
                  by: oneOf(EXCHANGE_MEANS),
                  about: fc.subarray([...EXCHANGE_SUBJECTS]),
                },
                { requiredKeys: ['about'] },
              ),
              { minLength: 1, maxLength: 3 },
            )
            .map((all) => orderedExchanges(all as Exchange[]))
            .filter((all) => all.length > 0),
          nextExchange: day,
          nextBy: actor,
          since: day,
          until: day,
          saidBy: arbitraryText,
          validatedBy: arbitraryText,
          validatedOn: day,
          confidential: fc.boolean(),
          reference: arbitraryText,
          attributes,
        },
        ['a', 'b', 'attributes'],
      ),
    ),
    themes: tableOf<ThemeId, Theme>(themes, fc.record({ label: arbitraryText })),
    actions: tableOf<ActionId, Action>(
      actions,
      a<Action>(
        {
          title: name,
          finality: arbitraryText,
          themes: theirThemes,
          state: free(...ACTION_STATES),
          lead: actor,
          partners: someOf(actors),
          territories: words,
          publics: words,
          period: arbitraryText,
          results: arbitraryText,
          lessons: arbitraryText,
        },
        ['title', 'themes', 'partners', 'territories', 'publics'],
      ),
    ),
    testimonies: tableOf<TestimonyId, Testimony>(
      others as TestimonyId[],
      a<Testimony>(
        {
          person: actor,
          action: actions.length > 0 ? oneOf(actions) : fc.constant(undefined as never),
          themes: theirThemes,
          publics: words,
          consent: oneOf(CONSENTS),
          lastGiven: day,
        },
        ['person', 'themes', 'publics'],
      ),
    ),
    offers: tableOf<OfferId, Offer>(
      others as OfferId[],
      a<Offer>(
        {
          holder: actor,
          side: oneOf(['offer', 'request'] as const),
          kind: free(...OFFER_KINDS),
          themes: theirThemes,
          profileSought: arbitraryText,
          deadline: day,
          state: arbitraryText,
          answer: arbitraryText,
          told: fc
            .array(fc.record({ actor, on: day }, { requiredKeys: ['actor'] }), { minLength: 1, maxLength: 3 })
            .map((all) => orderedTold(all as ToldTo[])),
          answeredBy: actor,
          answeredOn: day,
          serves: question,
        },
        ['holder', 'side', 'themes'],
      ),
    ),
    introductions: tableOf<IntroductionId, Introduction>(
      others as IntroductionId[],
      a<Introduction>(
        {
          a: actor,
          b: actor,
          madeBy: actor,
          introducer: name,
          subject: arbitraryText,
          means: free(...MEANS),
          strength: fc.integer({ min: 1, max: 7 }),
          status: arbitraryText,
          due: day,
          madeOn: day,
          result: arbitraryText,
          serves: question,
        },
        ['a', 'b'],
      ),
    ),
    resources: tableOf<ResourceId, Resource>(
      others as ResourceId[],
      a<Resource>(
        {
          title: name,
          kind: free(...RESOURCE_KINDS),
          holder: actor,
          network: actor,
          action: actions.length > 0 ? oneOf(actions) : fc.constant(undefined as never),
          themes: theirThemes,
          users: someOf(actors),
          address: arbitraryText,
        },
        ['title', 'themes', 'users'],
      ),
    ),
    awareness:
      actions.length === 0
        ? fc.constant(new Map())
        : tableOf<AwarenessId, Awareness>(
            others as AwarenessId[],
            a<Awareness>({ actor, action: oneOf(actions), level: oneOf(AWARENESS_LEVELS) }, [
              'actor',
              'action',
              'level',
            ]),
          ),
    meetings: fc.tuple(fc.subarray([...actors]), fc.nat(6)).chain(([participants, cut]) =>
      tableOf<MeetingId, Meeting>(
        others as MeetingId[],
        a<Meeting>(
          {
            title: name,
            date: day,
            place: arbitraryText,
            participants: fc.constant(participants),
            preparedBy: actor,
            tables: fc.constant([{ seats: participants.slice(0, cut) }, { seats: participants.slice(cut) }]),
            serves: question,
          },
          ['title', 'participants', 'tables'],
        ),
      ),
    ),
    rulings: tableOf<FindingKey, Ruling>(
      others as FindingKey[],
      a<Ruling>({ verdict: oneOf(VERDICTS), reason: arbitraryText, by: arbitraryText, on: day, until: day }, [
        'verdict',
      ]),
    ),
    discussions: tableOf<FindingKey, Discussion>(
      others as FindingKey[],
      a<Discussion>({ comment: name, votes: fc.integer({ min: 1, max: 40 }), due: day, turn: actor }, []),
    ),
    pictureNotes: tableOf<NoteId, PictureNote>(
      others as NoteId[],
      a<PictureNote>({ text: name, actor, seat: question, circles: point, free: point, arrow: point }, ['text']),
    ),
    groups: tableOf<GroupId, KeptGroup>(
      others as GroupId[],
      a<KeptGroup>(
        {
          name: arbitraryText,
          colour: fc.nat(11),
          members: fc.array(key as unknown as fc.Arbitrary<ActorId>, { maxLength: 4 }),
        },
        ['colour', 'members'],
      ),
    ),
    looks: tableOf<LookId, SavedLook>(
      others as LookId[],
      a<SavedLook>({ name: arbitraryText, look: arbitraryLook(key) }, ['name', 'look']),
    ),
    story: tableOf<StepId, StoryStep>(
      others as StepId[],
      a<StoryStep>(
        {
          kind: oneOf(STEP_KINDS),
          rank: fc.nat(20),
          title: arbitraryText,
          text: arbitraryText,
          look: arbitraryLook(key),
          skipped: fc.boolean(),
        },
        ['kind', 'rank'],
      ),
    ),
    placements: fc
      .uniqueArray(actor)
      .chain((held) =>
        tableOf<ActorId, Placement>(
          held,
          fc.oneof(
            a<Placement>({ circles: point, free: point, pinned: fc.boolean() }, ['circles']),
            a<Placement>({ circles: point, free: point, pinned: fc.boolean() }, ['pinned']),
          ),
        ),
      ),
    unknown: fc.array(unknownField(parents), { maxLength: 4 }).map((fields) => new Map<string, unknown>(fields)),
  };
}
