import type { ActorGraph } from '../../analysis/actorGraph';
import { idsOf } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { Point } from '../../domain/placement';
import type { TrialStep } from '../../domain/trialStep';
import { OTHERS, type Sector } from '../circles/sectors';
import { type Frame, scenePoint } from '../frame';
import type { Size } from '../geometry/box';
import type { Emphasis, Focus } from '../marks/focus';
import { markRadius } from '../marks/markSize';
import type { PictureName } from '../pictureName';
import type { PictureWords } from '../pictureWords';
import type { OpenedBundle } from '../scene';
import { type Bundle, type Condensed, condensed, ON_CARTE } from './condensed';
import { MOST_MARKS, standingActors, standingOnCarte } from './standingActors';

/**
 * Keeps, in order of importance, actors that are at least `apart` from all kept before; `isKept` actors are kept anyway. O(n²) in the few
 * actors with a mark.
 */
export function withRoom(
  some: Iterable<ActorId>,
  placeOf: (id: ActorId) => Point | undefined,
  apart: number,
  isKept: (id: ActorId) => boolean,
): Set<ActorId> {
  const kept = new Set<ActorId>();
  const places: Point[] = [];
  for (const id of some) {
    const at = placeOf(id);
    const isNear = at !== undefined && places.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < apart);
    if (isNear && !isKept(id)) continue;
    kept.add(id);
    if (at) places.push(at);
  }
  return kept;
}

/** User actions in this window that decide who is drawn. */
export interface Condensing {
  /** Keys of opened bundles of a large map. */
  readonly opened: ReadonlySet<string>;
  /** Keys of sectors folded to one mark, on a map of any size. */
  readonly folded?: ReadonlySet<string>;
  /** Actors just edited. */
  readonly recent: ReadonlySet<ActorId>;
}

interface Condensable {
  readonly document: MapDocument;
  readonly graph: ActorGraph;
  readonly picture: PictureName;
  readonly centre: ActorId | undefined;
  readonly sectors: readonly Sector[];
  readonly brokers: ReadonlySet<ActorId>;
  readonly fragile: ReadonlySet<ActorId>;
  readonly focus: Focus;
  readonly trial?: readonly TrialStep[];
  readonly condensing?: Condensing;
  readonly places: ReadonlyMap<ActorId, Point>;
  readonly frame: Frame;
  readonly viewport: Size;
  readonly whole?: unknown;
}

/** Least share of the room of a mark between others: with less it would be a dot. */
const LEAST_ROOM = 1.8;

/** Decides who is drawn of a large map, or of one with folded groups, and the bundles of the others; `null`: everyone is drawn. */
export function condensedFor(
  input: Condensable,
  ringOf: (id: ActorId) => number,
  emphasis: Emphasis,
): Condensed | null {
  const { condensing, picture, centre, focus } = input;
  if (!condensing) return null;
  const large = picture === 'circles' ? standingInCircles(input, ringOf, condensing) : standingFree(input, ringOf);
  const away = foldedAway(input, condensing);
  if (!large && away.size === 0) return null;
  const standing = new Set([...(large ?? idsOf(input.graph))].filter((id) => !away.has(id)));
  const tried = new Set((input.trial ?? []).flatMap(actorsOfStep));
  const isLookedAt = (id: ActorId) => emphasis.isActorLit(id) || focus.selected.has(id) || tried.has(id);
  return condensed({
    ...input,
    centre,
    // The Carte has no rings, so a group has one bundle.
    ringOf: picture === 'circles' ? ringOf : () => ON_CARTE,
    standing,
    opened: condensing.opened,
    folded: condensing.folded,
    isLookedAt,
  });
}

/** Actors replaced by folded sectors: all of them, except the centre. */
function foldedAway({ sectors, centre }: Condensable, { folded }: Condensing): ReadonlySet<ActorId> {
  const away = sectors.filter(({ key }) => key !== OTHERS && folded?.has(key)).flatMap(({ members }) => members);
  return new Set(away.filter((id) => id !== centre));
}

function standingInCircles(
  input: Condensable,
  ringOf: (id: ActorId) => number,
  condensing: Condensing,
): ReadonlySet<ActorId> | null {
  if (input.centre === undefined) return null;
  const foremost = standingActors({ ...input, ringOf, recent: condensing.recent });
  return foremost && (input.whole === undefined ? foremost : apartIn(input, foremost, condensing));
}

function standingFree({ graph, condensing }: Condensable, ringOf: (id: ActorId) => number) {
  return condensing ? standingOnCarte({ graph, ringOf, recent: condensing.recent }) : null;
}

/** When a map is narrowed, its places were computed for other marks: actors without room join a bundle. */
function apartIn(
  { places, frame, viewport, centre, document }: Condensable,
  foremost: ReadonlySet<ActorId>,
  { recent }: Condensing,
): ReadonlySet<ActorId> {
  const placeOf = (id: ActorId) => {
    const at = places.get(id);
    return at && scenePoint(frame, at);
  };
  const isKept = (id: ActorId) => id === centre || recent.has(id) || document.placements.get(id)?.pinned === true;
  return withRoom(foremost, placeOf, LEAST_ROOM * markRadius(MOST_MARKS, viewport), isKept);
}

export function openedBundles(
  { opened }: Condensed,
  sectors: readonly Sector[],
  { bundleName }: Pick<PictureWords, 'bundleName'>,
): OpenedBundle[] {
  return opened.map(({ key, members, sector, ring }: Bundle) => ({
    key,
    count: members.length,
    name: bundleName(members.length, sectors[sector]?.name ?? '', ring),
  }));
}

function actorsOfStep(step: TrialStep): readonly ActorId[] {
  switch (step.kind) {
    case 'tie':
      return [step.tie.a, step.tie.b];
    case 'actor':
      return step.ties.flatMap(({ a, b }) => [a, b]);
    case 'departure':
      return [step.actor];
  }
}
