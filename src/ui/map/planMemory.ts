import type { ActorGraph } from '../../analysis/actorGraph';
import type { Visibility } from '../../analysis/visibility';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import type { Sector } from '../../picture/circles/sectors';
import type { Frame } from '../../picture/frame';
import type { Size } from '../../picture/geometry/box';
import type { AppState } from '../../store/appStore';
import { selectToggled } from '../../store/selectors/selectUnnarrowed';
import { keptPlaces, type LookedAt } from './lookedAt';
import type { PlacesBefore } from './placesBefore';
import type { LaidOut } from './placesFor';
import type { Plan } from './plan';

export interface Asked extends LookedAt {
  readonly state: AppState;
  readonly sectors: readonly Sector[];
  readonly viewport: Size;
  readonly graph: ActorGraph;
  readonly shown: ActorGraph;
  readonly stands: string;
  /** Place of the empty seat that was open last, in stored units. */
  readonly seat: Point | null;
}

/** What is remembered of one way to look: its places, its frame, and the graph they were made for. */
export interface Memory {
  places: ReadonlyMap<ActorId, Point>;
  readonly before: PlacesBefore;
  frame: Frame | null;
  viewport: Size;
  /** Graph of all actors, even when the map is narrowed, so that narrowing moves nobody. */
  graph: ActorGraph;
  /** Visibility filter of ties. Hiding some is no edit, so nobody moves. */
  toggled: Visibility;
  shown: ActorGraph;
  /** True when the frame fits only the visible actors, because a person asked for it. */
  framedShown: boolean;
  /** The map's placements when the places were made. */
  placements: AppState['document']['placements'];
  /** The last plan, while nothing it depends on has changed. */
  plan: Plan | null;
  /** Ties and sectors when the places were made: a small map is laid out anew when they differ. */
  stands: string;
  /** True when a person asked to arrange: only pinned actors keep their place at the next plan. */
  anew: boolean;
  /** Places that a layout just gave. Until the next plan they override the map's, except for pinned actors. */
  laid: LaidOut | null;
}

export function newMemory({ state, kept, picture, graph, shown, stands, viewport }: Asked): Memory {
  return {
    stands,
    places: kept ? keptPlaces(state, picture) : new Map<ActorId, Point>(),
    before: new Map(),
    frame: null,
    viewport,
    graph,
    toggled: selectToggled(state),
    shown,
    framedShown: false,
    placements: state.document.placements,
    plan: null,
    anew: false,
    laid: null,
  };
}

export function isUpToDate(memory: Memory, { state, kept, graph, shown, stands, viewport }: Asked): boolean {
  return (
    memory.graph === graph &&
    memory.shown === shown &&
    memory.stands === stands &&
    memory.placements === state.document.placements &&
    memory.plan?.kept === kept &&
    !memory.anew &&
    sameSize(memory.viewport, viewport)
  );
}

export function sameSize(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height;
}
