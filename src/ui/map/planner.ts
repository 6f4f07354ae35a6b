import { type ActorGraph, neighboursOf, vertexIndex } from '../../analysis/actorGraph';
import type { ActorId } from '../../domain/brand';
import { beneficiaryOf } from '../../domain/mapDocument';
import type { Placement, Point } from '../../domain/placement';
import type { Size } from '../../picture/box';
import { circlesLayout } from '../../picture/circlesLayout';
import type { Frame } from '../../picture/frame';
import { frameFor } from '../../picture/frameFor';
import type { PictureName } from '../../picture/pictureName';
import { placeNear } from '../../picture/placeNear';
import { ringsAround } from '../../picture/rings';
import type { Sector } from '../../picture/sectors';
import type { AppState } from '../../store/appStore';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectPicture } from '../../store/selectors/selectPicture';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';

/** Where everybody is, and how that fills the window. */
export interface Plan {
  readonly picture: PictureName;
  readonly centre: ActorId | undefined;
  readonly places: ReadonlyMap<ActorId, Point>;
  readonly frame: Frame;
  /** True when this is how the map itself is kept: its places go into the document. */
  readonly kept: boolean;
  /** No place is known for most: a layout must be asked for first (the picture named Carte). */
  readonly wantsLayout: boolean;
  /** Arranged because a person asked for it. */
  readonly anew: boolean;
}

/** What is remembered of one way to look: its places, its frame, and the graph they were made for. */
interface Memory {
  places: ReadonlyMap<ActorId, Point>;
  frame: Frame | null;
  viewport: Size;
  graph: ActorGraph;
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
    const memory: Memory = { places, frame: null, viewport, graph: selectGraph(state), anew: false };
    memories.set(key, memory);
    return memory;
  };

  return {
    plan(state, sectors, viewport) {
      const graph = selectGraph(state);
      const memory = memoryOf(state, viewport);
      const kept = isKeptView(state);
      // Undo, a drag and another window change places through the document.
      const { anew } = memory;
      const known = kept ? new Map([...memory.places, ...keptPlaces(state)]) : memory.places;
      const previous = anew ? pinnedPlaces(state, known) : known;
      if (anew) memory.frame = null;
      memory.anew = false;
      const { centre, picture } = pictureOf(state);
      const wantsLayout = picture === 'free' && knownShare(graph, previous) < 0.5;
      memory.places = wantsLayout
        ? previous
        : picture === 'free'
          ? withAbsent(placeNear(graph, previous), previous)
          : withAbsent(circles(state, memory, previous, sectors, viewport), previous);
      if (!memory.frame || memory.viewport.width !== viewport.width || memory.viewport.height !== viewport.height) {
        memory.frame = frameFor(picture, graph, centre, shownPlaces(graph, memory.places), viewport);
        memory.viewport = viewport;
      }
      memory.graph = graph;
      return {
        picture,
        centre,
        places: shownPlaces(graph, memory.places),
        frame: memory.frame,
        kept,
        wantsLayout,
        anew,
      };
    },
    put(state, places) {
      const memory = memories.get(keyOf(state));
      if (!memory) return;
      if (places.size > 1) memory.frame = null;
      memory.places = new Map([...memory.places, ...places]);
    },
    arrange(state) {
      const memory = memories.get(keyOf(state));
      if (memory) memory.anew = true;
    },
    reframe() {
      for (const memory of memories.values()) memory.frame = null;
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

function circles(
  state: AppState,
  memory: Memory,
  previous: ReadonlyMap<ActorId, Point>,
  sectors: readonly Sector[],
  viewport: Size,
): ReadonlyMap<ActorId, Point> {
  const graph = selectGraph(state);
  const { centre } = pictureOf(state);
  if (centre === undefined) return previous;
  const pinned = new Set<ActorId>();
  for (const placement of state.document.placements.values()) if (placement.pinned) pinned.add(placement.id);
  const moving = movedByTies(memory.graph, graph, centre);
  const staying = new Map([...previous].filter(([id]) => pinned.has(id) || !moving.has(id)));
  return circlesLayout({ graph, centre, sectors, previous: staying, pinned, viewport, keep: 'all' });
}

/** Actors of which a tie came or went and who are now at another distance: they alone move. */
function movedByTies(before: ActorGraph, after: ActorGraph, centre: ActorId): Set<ActorId> {
  const moved = new Set<ActorId>();
  if (before === after || before.ids.length !== after.ids.length) return moved;
  const [indexBefore, indexAfter] = [vertexIndex(before.ids), vertexIndex(after.ids)];
  const [centreBefore, centreAfter] = [indexBefore.get(centre), indexAfter.get(centre)];
  if (centreBefore === undefined || centreAfter === undefined) return moved;
  const [ringsBefore, ringsAfter] = [ringsAround(before, centreBefore), ringsAround(after, centreAfter)];
  for (const [id, vertex] of indexAfter) {
    const old = indexBefore.get(id);
    if (old === undefined || ringsBefore[old] === ringsAfter[vertex]) continue;
    if (neighboursOf(before, old).length !== neighboursOf(after, vertex).length) moved.add(id);
  }
  return moved;
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
