import type { Action } from './action';
import type { Actor, PrivateNotes } from './actor';
import type { Awareness } from './awareness';
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
} from './brand';
import type { Discussion } from './discussion';
import type { Snapshot } from './history/snapshot';
import type { Introduction } from './introduction';
import type { KeptGroup } from './keptGroup';
import type { PerimeterLevel } from './looks/perimeterLevel';
import type { SavedLook } from './looks/savedLook';
import type { Meeting } from './meeting';
import type { Offer } from './offer';
import type { PictureNote } from './pictureNote';
import type { Placement } from './placement';
import { rememberedFor } from './remembered/rememberedFor';
import type { Resource } from './resource';
import type { Ruling } from './ruling';
import type { StoryStep } from './storyStep';
import type { Testimony } from './testimony';
import type { MapField } from './themes/mapField';
import type { Theme } from './themes/theme';
import type { Tie } from './tie';

/** Thresholds of the findings, in ties. */
export interface Thresholds {
  /** Farthest witness or partner that still counts: 3 ties, two go-betweens. */
  readonly within: number;
  /** How far information is assumed to travel from the holders of an action. */
  readonly relayWithin: number;
  /** Months without an exchange after which a tie counts as dormant; 12 when absent. */
  readonly dormantAfter?: number;
}

export const DORMANT_AFTER = 12;

export const DEFAULT_THRESHOLDS: Thresholds = { within: 3, relayWithin: 2 };

export interface MapInfo {
  readonly title: string;
  /** The question written at the top: "Qui manque autour de Léa ?" */
  readonly question?: string;
  readonly finality?: string;
  readonly beneficiary?: ActorId;
  /** The support officer, "moi" on the map. */
  readonly officer?: ActorId;
  readonly language: 'fr' | 'en';
  readonly perimeter: PerimeterLevel;
  readonly thresholds: Thresholds;
  /** Why personal data is held, until when, and when the persons were informed (RGPD). */
  readonly purpose?: string;
  readonly keepUntil?: Day;
  readonly informedOn?: Day;
  /** Set on the sample map that comes with the app: it becomes "my map" only once saved as one. */
  readonly sample?: boolean;
  /** Field of work, if chosen: it suggests themes and expected actors. */
  readonly field?: MapField;
  /** Set in a template file: opening it begins a new map. */
  readonly startingPoint?: boolean;
}

/** Every table of the document except snapshots: its records by id. Maps, never plain objects: users name things `__proto__`. */
export interface CopiedTables {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly privates: ReadonlyMap<ActorId, PrivateNotes>;
  readonly ties: ReadonlyMap<TieId, Tie>;
  readonly themes: ReadonlyMap<ThemeId, Theme>;
  readonly actions: ReadonlyMap<ActionId, Action>;
  readonly testimonies: ReadonlyMap<TestimonyId, Testimony>;
  readonly offers: ReadonlyMap<OfferId, Offer>;
  readonly introductions: ReadonlyMap<IntroductionId, Introduction>;
  readonly awareness: ReadonlyMap<AwarenessId, Awareness>;
  readonly meetings: ReadonlyMap<MeetingId, Meeting>;
  readonly resources: ReadonlyMap<ResourceId, Resource>;
  readonly rulings: ReadonlyMap<FindingKey, Ruling>;
  readonly discussions: ReadonlyMap<FindingKey, Discussion>;
  readonly groups: ReadonlyMap<GroupId, KeptGroup>;
  readonly placements: ReadonlyMap<ActorId, Placement>;
  readonly pictureNotes: ReadonlyMap<NoteId, PictureNote>;
  readonly looks: ReadonlyMap<LookId, SavedLook>;
  readonly story: ReadonlyMap<StepId, StoryStep>;
}

type EntryOf<Table> = Table extends ReadonlyMap<infer Id, infer One> ? readonly [id: Id, record: One] : never;

/** A map as stored in a snapshot: tables as entries sorted by id, so that it survives JSON unchanged. See `mapCopy.ts`. */
export interface MapCopy {
  readonly info: MapInfo;
  readonly tables: { readonly [Name in keyof CopiedTables]: readonly EntryOf<CopiedTables[Name]>[] };
  readonly unknown: readonly (readonly [path: string, json: unknown])[];
}

export interface Tables extends CopiedTables {
  readonly snapshots: ReadonlyMap<SnapshotId, Snapshot<MapCopy>>;
}

/**
 * Everything that is saved and undone: one map. Table order has no meaning: sort for display. `unknown`: fields of the native
 * file that this version does not know, by path, kept for the next save.
 */
export interface MapDocument extends Tables {
  readonly info: MapInfo;
  readonly unknown: ReadonlyMap<string, unknown>;
}

export const COPIED_TABLE_NAMES = [
  'actors',
  'privates',
  'ties',
  'themes',
  'actions',
  'testimonies',
  'offers',
  'introductions',
  'awareness',
  'meetings',
  'resources',
  'rulings',
  'discussions',
  'groups',
  'placements',
  'pictureNotes',
  'looks',
  'story',
] as const satisfies readonly (keyof CopiedTables)[];
export const TABLE_NAMES = [...COPIED_TABLE_NAMES, 'snapshots'] as const satisfies readonly (keyof Tables)[];
export type TableName = (typeof TABLE_NAMES)[number];

export function emptyDocument(title: string, language: MapInfo['language'] = 'fr'): MapDocument {
  return {
    info: { title, language, perimeter: 'territory', thresholds: DEFAULT_THRESHOLDS },
    actors: new Map(),
    privates: new Map(),
    ties: new Map(),
    themes: new Map(),
    actions: new Map(),
    testimonies: new Map(),
    offers: new Map(),
    introductions: new Map(),
    awareness: new Map(),
    meetings: new Map(),
    resources: new Map(),
    rulings: new Map(),
    discussions: new Map(),
    groups: new Map(),
    placements: new Map(),
    pictureNotes: new Map(),
    looks: new Map(),
    story: new Map(),
    snapshots: new Map(),
    unknown: new Map(),
  };
}

/** The beneficiary: as set, else the only actor with that role, else none. */
export function beneficiaryOf(document: MapDocument): ActorId | undefined {
  const { beneficiary } = document.info;
  if (beneficiary && document.actors.has(beneficiary)) return beneficiary;
  return onlyBeneficiary(document.actors);
}

/** The support officer: as set, else the only actor with that role, else none. */
export function officerOf(document: MapDocument): ActorId | undefined {
  const { officer } = document.info;
  if (officer && document.actors.has(officer)) return officer;
  return onlyOfficer(document.actors);
}

/** Computed once for each table of actors, which never changes: it is needed at every look at the state. */
const onlyBeneficiary = rememberedFor((actors: MapDocument['actors']) => onlyHolder(actors, 'beneficiary'));
const onlyOfficer = rememberedFor((actors: MapDocument['actors']) => onlyHolder(actors, 'officer'));

function onlyHolder(actors: MapDocument['actors'], role: 'beneficiary' | 'officer'): ActorId | undefined {
  let found: ActorId | undefined;
  for (const actor of actors.values()) {
    if (!actor.roles.some((one) => one.role === role && one.until === undefined)) continue;
    if (found !== undefined) return undefined;
    found = actor.id;
  }
  return found;
}
