import type { ActorGraph } from '../../analysis/actorGraph';
import type { ActorId } from '../../domain/brand';
import { beneficiaryOf } from '../../domain/mapDocument';
import type { Placement, Point } from '../../domain/placement';
import type { Size } from '../../picture/box';
import { type CirclesInput, circlesLayout } from '../../picture/circlesLayout';
import type { Frame } from '../../picture/frame';
import { frameFor } from '../../picture/frameFor';
import type { PictureName } from '../../picture/pictureName';
import { placeNear } from '../../picture/placeNear';
import type { Sector } from '../../picture/sectors';
import type { AppState } from '../../store/appStore';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectPicture } from '../../store/selectors/selectPicture';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { movedByTies } from './movedByTies';

/** Circles of more actors than this are arranged off the page. */
const LARGE = 1000;

/** Where everybody is, and how that fills the window. */
export interface Plan {
  readonly picture: PictureName;
  readonly centre: ActorId | undefined;
  readonly places: ReadonlyMap<ActorId, Point>;
  readonly frame: Frame;
  /** True when this is how the map itself is kept: its places go into the document. */
  readonly kept: boolean;
  /** No place is known for most, and to find some takes long: a layout must be asked for first, off the page. */
  readonly wants: Wanted | null;
  /** Arranged because a person asked for it. */
  readonly anew: boolean;
}

/** A layout to ask for: of the Carte, or of Circles. */
export type Wanted = { readonly picture: 'free' } | { readonly picture: 'circles'; readonly input: CirclesInput };

/** What is remembered of one way to look: its places, its frame, and the graph they were made for. */
interface Memory {
  places: ReadonlyMap<ActorId, Point>;
  frame: Frame | null;
  viewport: Size;
  graph: ActorGraph;
  /** What the map kept when they were made. */
  placements: AppState['document']['placements'];
  /** The last plan, while nothing that it depends on is another. */
  plan: Plan | null;
  /** A person asked to arrange: only what is pinned keeps its place at the next plan. */
  anew: boolean;
}

/**
 * Keeps places from one drawing to the next, for each way to look at the map (picture, point of view, grouping):
 * whoever has a place keeps it, newcomers find one, the ends of a new tie move to their ring.
 */
export interface Planner {
  readonly plan: (state: AppState, sectors: readonly Sector[], viewport: Size) => Plan;
  /** Places that a layout gave, or that a drag changed. */
  readonly put: (state: AppState, places: ReadonlyMap<ActorId, Point>) => void;
  /** Arranges this way to look anew at the next plan. */
  readonly arrange: (state: AppState) => void;
  /** Fills the window anew at the next plan. */
  readonly reframe: () => void;
  /** Forgets everything: another map. */
  readonly forget: () => void;
}

export function createPlanner(): Planner {
  const memories = new Map<string, Memory>();

  const memoryOf = (state: AppState, viewport: Size): Memory => {
    const key = keyOf(state);
    const known = memories.get(key);
    if (known) return known;
    const places = isKeptView(state) ? keptPlaces(state) : new Map<ActorId, Point>();
    const memory: Memory = {
      places,
      frame: null,
      viewport,
      graph: selectGraph(state),
      placements: state.document.placements,
      plan: null,
      anew: false,
    };
    memories.set(key, memory);
    return memory;
  };

  return {
    plan(state, sectors, viewport) {
      const graph = selectGraph(state);
      const { placements } = state.document;
      const memory = memoryOf(state, viewport);
      const kept = isKeptView(state);
      const isSame = memory.graph === graph && memory.placements === placements && memory.plan?.kept === kept;
      if (memory.plan && isSame && !memory.anew && sameSize(memory.viewport, viewport)) return memory.plan;
      // Undo, a drag and another window change places through the document.
      const { anew } = memory;
      const known = kept ? new Map([...memory.places, ...keptPlaces(state)]) : memory.places;
      const previous = anew ? pinnedPlaces(state, known) : known;
      if (anew) memory.frame = null;
      memory.anew = false;
      const { centre, picture } = pictureOf(state);
      const input = picture === 'free' ? null : circlesInput(state, memory, previous, sectors, viewport);
      const wants = layoutWanted(picture, graph, previous, input);
      memory.places = wants
        ? previous
        : picture === 'free'
          ? withAbsent(placeNear(graph, previous), previous)
          : withAbsent(input ? circlesLayout(input) : previous, previous);
      if (!memory.frame || !sameSize(memory.viewport, viewport)) {
        memory.frame = frameFor(picture, graph, centre, shownPlaces(graph, memory.places), viewport);
        memory.viewport = viewport;
      }
      memory.graph = graph;
      memory.placements = placements;
      const plan = {
        picture,
        centre,
        places: shownPlaces(graph, memory.places),
        frame: memory.frame,
        kept,
        wants,
        anew,
      };
      memory.plan = wants || anew ? null : plan;
      return plan;
    },
    put(state, places) {
      const memory = memories.get(keyOf(state));
      if (!memory) return;
      memory.plan = null;
      if (places.size > 1) memory.frame = null;
      memory.places = new Map([...memory.places, ...places]);
    },
    arrange(state) {
      const memory = memories.get(keyOf(state));
      if (memory) memory.anew = true;
    },
    reframe() {
      for (const memory of memories.values()) {
        memory.frame = null;
        memory.plan = null;
      }
    },
    forget() {
      memories.clear();
    },
  };
}

function pictureOf(state: AppState): { readonly picture: PictureName; readonly centre: ActorId | undefined } {
  return { picture: selectPicture(state), centre: selectPointOfView(state) };
}

function keyOf(state: AppState): string {
  const { picture, centre } = pictureOf(state);
  return picture === 'free' ? 'free' : `circles ${state.grouping} ${centre}`;
}

function isKeptView(state: AppState): boolean {
  const { picture, centre } = pictureOf(state);
  return picture === 'free' || (state.grouping === 'groups' && centre === beneficiaryOf(state.document));
}

function keptPlaces(state: AppState): Map<ActorId, Point> {
  const { picture } = pictureOf(state);
  const places = new Map<ActorId, Point>();
  for (const placement of state.document.placements.values()) {
    const point = placement[picture];
    if (point) places.set(placement.id, point);
  }
  return places;
}

function pinnedPlaces(state: AppState, known: ReadonlyMap<ActorId, Point>): Map<ActorId, Point> {
  return new Map([...known].filter(([id]) => state.document.placements.get(id)?.pinned));
}

function circlesInput(
  state: AppState,
  memory: Memory,
  previous: ReadonlyMap<ActorId, Point>,
  sectors: readonly Sector[],
  viewport: Size,
): CirclesInput | null {
  const graph = selectGraph(state);
  const { centre } = pictureOf(state);
  if (centre === undefined) return null;
  const pinned = new Set<ActorId>();
  for (const placement of state.document.placements.values()) if (placement.pinned) pinned.add(placement.id);
  const moving = movedByTies(memory.graph, graph, centre);
  const staying = new Map([...previous].filter(([id]) => pinned.has(id) || !moving.has(id)));
  return { graph, centre, sectors, previous: staying, pinned, viewport, keep: 'all' };
}

function layoutWanted(
  picture: PictureName,
  graph: ActorGraph,
  previous: ReadonlyMap<ActorId, Point>,
  input: CirclesInput | null,
): Wanted | null {
  if (picture === 'free') return knownShare(graph, previous) < 0.5 ? { picture } : null;
  return input && graph.ids.length > LARGE && knownShare(graph, input.previous) < 0.5 ? { picture, input } : null;
}

function sameSize(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height;
}

function knownShare(graph: ActorGraph, places: ReadonlyMap<ActorId, Point>): number {
  return graph.ids.length === 0 ? 1 : graph.ids.filter((id) => places.has(id)).length / graph.ids.length;
}

/** Those who are hidden for now keep their place for when they are shown again. */
function withAbsent(places: ReadonlyMap<ActorId, Point>, previous: ReadonlyMap<ActorId, Point>): Map<ActorId, Point> {
  return new Map([...previous, ...places]);
}

function shownPlaces(graph: ActorGraph, places: ReadonlyMap<ActorId, Point>): Map<ActorId, Point> {
  return new Map(graph.ids.flatMap((id) => (places.has(id) ? [[id, places.get(id) ?? { x: 0, y: 0 }] as const] : [])));
}

/** Places as they are kept with the map. */
export function placementsOf({ picture, places }: Plan): Placement[] {
  return [...places].map(([id, point]) => ({ id, [picture]: rounded(point) }));
}

/** A tenth of a pixel is enough, and keeps files short. */
function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
