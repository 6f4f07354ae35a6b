import { withoutConfidences } from '../domain/leaving/withoutConfidences';
import { withoutContactData } from '../domain/leaving/withoutContactData';
import { NOT_NARROWED } from '../domain/looks/narrowing';
import { DEFAULT_THRESHOLDS, DORMANT_AFTER, type MapDocument } from '../domain/mapDocument';
import { themeUses } from '../domain/themes/themeUses';
import { isInvisible } from './cells/cleanCell';
import { tellsGroups } from './sheets/writeActors';
import type { FileKind, WritingOptions } from './writeFiles';

/** Kinds of content that a map may hold and a file may not, in display order. */
export const LEFT_OUT = [
  'notes',
  'milestones',
  'steps',
  'seatings',
  'served',
  'groups',
  'pins',
  'places',
  'settings',
  'themes',
  'untitled',
  'unknown',
] as const;
export type LeftOut = Readonly<Record<(typeof LEFT_OUT)[number], number>>;

const NOTHING: LeftOut = {
  notes: 0,
  milestones: 0,
  steps: 0,
  seatings: 0,
  served: 0,
  groups: 0,
  pins: 0,
  places: 0,
  settings: 0,
  themes: 0,
  untitled: 0,
  unknown: 0,
};

/** Counts of what a file would not hold, and whether it would open here again with nothing lost. */
export interface Leaving {
  readonly left: LeftOut;
  readonly isWhole: boolean;
}

/** Works out what a file of this kind would lose, before it is made. Time O(letters). */
export function leavingAs(
  document: MapDocument,
  kind: FileKind,
  takes: Pick<WritingOptions, 'privateNotes' | 'confidences'>,
): Leaving {
  const left = leftOut(document, kind, takes);
  const isTold = takes.confidences || withoutConfidences(document) === document;
  const isOpen = takes.privateNotes || withoutContactData(document) === document;
  return { left, isWhole: isTold && isOpen && LEFT_OUT.every((name) => left[name] === 0) };
}

/**
 * Counts what a file of this kind does not hold. Tables and networks hold the same: networks carry as sheets whatever
 * is neither an actor nor a tie. The title of the map becomes the file's name.
 */
function leftOut(
  document: MapDocument,
  kind: FileKind,
  { privateNotes }: Pick<WritingOptions, 'privateNotes'>,
): LeftOut {
  const notes = privateNotes ? 0 : document.privates.size;
  if (kind === 'native') return { ...NOTHING, notes };
  const { meetings, resources, offers, introductions, placements, actions, looks, snapshots, story, unknown } =
    document;
  const count = <One>(records: Iterable<One>, test: (one: One) => boolean) => [...records].filter(test).length;
  return {
    notes,
    milestones: snapshots.size,
    steps: story.size,
    seatings: count(meetings.values(), ({ tables }) => tables.length > 0),
    served: count(
      [...meetings.values(), ...offers.values(), ...introductions.values()],
      (one) => one.serves !== undefined,
    ),
    groups: groupsLeftOut(document),
    pins: count(placements.values(), ({ pinned }) => pinned === true),
    places: count(placements.values(), ({ circles }) => circles !== undefined),
    settings: settingsOf(document),
    themes: unusedThemes(document),
    untitled:
      count([...actions.values(), ...meetings.values(), ...resources.values()], ({ title }) => isInvisible(title)) +
      count(looks.values(), ({ name }) => isInvisible(name)),
    unknown: unknown.size,
  };
}

/** Number of groups left out. Where tables tell groups, only those of fewer than two members are lost. */
function groupsLeftOut(document: MapDocument): number {
  const { groups } = document;
  if (!tellsGroups(document)) return groups.size;
  return [...groups.values()].filter(({ members }) => members.length < 2).length;
}

/** Number of settings of the whole map that differ from the default. The beneficiary and the officer are roles, which are written. */
function settingsOf({ info }: MapDocument): number {
  const { question, finality, purpose, keepUntil, informedOn, perimeter, thresholds } = info;
  const texts = [question, finality, purpose, keepUntil, informedOn].filter(
    (text) => text !== undefined && text !== '',
  );
  const { within, relayWithin, dormantAfter = DORMANT_AFTER } = thresholds;
  const changed = [
    perimeter !== 'territory',
    within !== DEFAULT_THRESHOLDS.within,
    relayWithin !== DEFAULT_THRESHOLDS.relayWithin,
    dormantAfter !== DORMANT_AFTER,
    info.field !== undefined,
  ];
  return texts.length + changed.filter(Boolean).length;
}

function unusedThemes(document: MapDocument): number {
  const looked = new Set([...document.looks.values()].flatMap(({ look }) => (look.narrowing ?? NOT_NARROWED).themes));
  return [...themeUses(document)].filter(
    ([id, uses]) => !looked.has(id) && Object.values(uses).every((count: number) => count === 0),
  ).length;
}
