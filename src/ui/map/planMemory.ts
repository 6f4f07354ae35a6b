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

/** What a plan is asked for. */
export interface Asked extends LookedAt {
  readonly state: AppState;
  readonly sectors: readonly Sector[];
  readonly viewport: Size;
  /** Of everybody, whoever the map is narrowed to. */
  readonly graph: ActorGraph;
  readonly shown: ActorGraph;
  readonly stands: string;
  /** Of the empty seat that was open last, in stored units. */
  readonly seat: Point | null;
}

/** What is remembered of one way to look: its places, its frame, and the graph they were made for. */
export interface Memory {
  places: ReadonlyMap<ActorId, Point>;
  readonly before: PlacesBefore;
  frame: Frame | null;
  viewport: Size;
  /** Of everybody, whoever the map is narrowed to: nobody moves by being alone. */
  graph: ActorGraph;
  /** Which ties were let through: hiding some of them is no edit, nobody moves by it. */
  toggled: Visibility;
  /** Who was shown. */
  shown: ActorGraph;
  /** Whether the frame is of those who were shown, because a person asked for it, and not of everybody. */
  framedShown: boolean;
  /** What the map kept when they were made. */
  placements: AppState['document']['placements'];
  /** The last plan, while nothing that it depends on is another. */
  plan: Plan | null;
  /** Who is tied to whom, and who is in which sector, when they were made: a small map is laid out anew when that differs. */
  stands: string;
  /** A person asked to arrange: only what is pinned keeps its place at the next plan. */
  anew: boolean;
  /** What a layout just gave: newer than what the map keeps until the next plan, save for who was put by hand. */
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
