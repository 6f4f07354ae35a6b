import type { ActorGraph } from '../../analysis/actorGraph';
import { idsOf, vertexIndex } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { condensed } from '../../picture/bundles/condensed';
import { standingActors } from '../../picture/bundles/standingActors';
import { placeNear } from '../../picture/carte/placeNear';
import type { CirclesInput } from '../../picture/circles/circlesInput';
import { circlesLayout } from '../../picture/circles/circlesLayout';
import { ringsAround, TRAY } from '../../picture/circles/rings';
import type { Sector } from '../../picture/circles/sectors';
import { type Frame, frameOfPoints } from '../../picture/frame';
import { frameFor } from '../../picture/frameFor';
import type { Size } from '../../picture/geometry/box';
import type { AppState } from '../../store/appStore';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectBrokers, selectFragile } from '../../store/selectors/selectMarks';
import { selectRecent } from '../../store/selectors/selectRecent';
import { selectToggled, selectUnnarrowedGraph } from '../../store/selectors/selectUnnarrowed';
import { isBreathing, isElsewhere, knownShare, smallCartePlaces, standsOf } from './breathing';
import { keptPlaces, type LookedAt, lookedAt, pinnedActors } from './lookedAt';
import { placesBefore, rememberPlaces } from './placesBefore';
import type { LaidOut } from './placesFor';
import type { Plan, Wanted } from './plan';
import { type Asked, isUpToDate, type Memory, newMemory, sameSize } from './planMemory';

/** Circles with more actors than this are laid out off the page. */
const LARGE = 1000;

/**
 * Keeps places from one drawing to the next, for each way to look at the map (picture, point of view, grouping): actors keep their place,
 * newcomers get one, the ends of a new tie move to their ring.
 */
export interface Planner {
  readonly plan: (state: AppState, sectors: readonly Sector[], viewport: Size, seat?: Point | null) => Plan;
  /** Takes the places that a layout gave; pinned actors stay. */
  readonly put: (state: AppState, places: LaidOut) => void;
  /** Lays out this way to look anew at the next plan. */
  readonly arrange: (state: AppState) => void;
  /** Fits the frame to the window anew at the next plan. */
  readonly reframe: () => void;
  readonly forget: () => void;
}

export function createPlanner(): Planner {
  const memories = new Map<string, Memory>();
  let lastKey = '';

  const memoryOf = (asked: Asked): Memory => {
    const memory = memories.get(asked.key) ?? newMemory(asked);
    memories.set(asked.key, memory);
    return memory;
  };

  const plan = (state: AppState, sectors: readonly Sector[], viewport: Size, seat: Point | null = null): Plan => {
    const graph = selectUnnarrowedGraph(state);
    const stands = standsOf(graph, sectors);
    const asked: Asked = {
      ...lookedAt(state),
      state,
      sectors,
      viewport,
      graph,
      shown: selectGraph(state),
      stands,
      seat,
    };
    const memory = memoryOf(asked);
    const isReturned = asked.key !== lastKey;
    lastKey = asked.key;
    if (memory.plan && isUpToDate(memory, asked)) return memory.plan;
    return madePlan(asked, memory, isReturned);
  };

  return {
    plan,
    put(state, places) {
      const memory = memories.get(lookedAt(state).key);
      if (!memory) return;
      memory.plan = null;
      if (places.length > 1) memory.frame = null;
      memory.laid = places;
    },
    arrange(state) {
      const memory = memories.get(lookedAt(state).key);
      if (memory) memory.anew = true;
    },
    reframe() {
      for (const memory of memories.values()) {
        memory.frame = null;
        memory.framedShown = true;
        memory.plan = null;
      }
    },
    forget() {
      memories.clear();
    },
  };
}

function madePlan(asked: Asked, memory: Memory, isReturned: boolean): Plan {
  const { state, picture, centre, kept, graph, shown, stands } = asked;
  const { anew } = memory;
  const { next, wants, breathes } = placesNow(asked, memory);
  const places = placesOf(shown, next);
  const all = shown === graph ? places : placesOf(graph, next);
  // Actors added in another way to look may lie outside the old frame, and in a room nobody has a hand free to look for them.
  const isRoomChanged = state.audience === 'room' && memory.graph !== graph;
  if (anew || breathes || isReturned || isRoomChanged) memory.frame = null;
  const frame = framed(asked, memory, places, all);
  // Hidden actors keep their place until they are shown again.
  memory.places = next;
  memory.laid = null;
  memory.anew = false;
  memory.graph = graph;
  memory.stands = stands;
  memory.toggled = selectToggled(state);
  memory.shown = shown;
  memory.placements = state.document.placements;
  if (!wants) rememberPlaces(memory.before, asked, all);
  const made = { picture, centre, places, all, frame, kept, wants, anew };
  memory.plan = wants || anew ? null : { ...made, breathed: false };
  return { ...made, breathed: breathes || isRoomChanged };
}

interface PlacesNow {
  readonly next: ReadonlyMap<ActorId, Point>;
  /** The layout to ask for first; `next` then holds only the known places. */
  readonly wants: Wanted | null;
  readonly breathes: boolean;
}

/** Keeps known places and finds the others, unless most are missing and the map is large. */
function placesNow(asked: Asked, memory: Memory): PlacesNow {
  const { state, picture, kept, graph, sectors, viewport } = asked;
  // Undo, a drag and another window change places through the document.
  const known = knownPlaces(state, memory, asked);
  const previous = memory.anew ? pinnedPlaces(state, known) : known;
  const breathes = isBreathing(state, memory, graph, previous, asked.stands);
  // Another view of this map, or undo, has laid it out already.
  const isLaidOut = kept && !memory.anew && breathes && isElsewhere(memory.places, previous, graph);
  const found = breathes && !memory.anew && !isLaidOut ? placesBefore(memory.before, asked) : undefined;
  if (found) return { next: joinedPlaces(previous, found), wants: null, breathes };
  const input = picture === 'free' ? null : circlesInput(asked, memory, previous, breathes);
  const wants = breathes ? null : layoutWanted(asked, graph, previous, input);
  const isComplete = picture === 'free' && !breathes && knownShare(graph, previous) === 1;
  if (wants || isLaidOut || isComplete) return { next: previous, wants, breathes };
  const freePlaces = () =>
    breathes ? smallCartePlaces(state, graph, sectors, previous, viewport) : placeNear(graph, previous);
  const laid = input ? circlesLayout(input) : freePlaces();
  return { next: laid === previous ? previous : joinedPlaces(previous, laid), wants, breathes };
}

/** Returns the frame of the last plan, unless it was dropped or the window changed size. */
function framed(
  { picture, centre, graph, shown, sectors, viewport }: Asked,
  memory: Memory,
  places: ReadonlyMap<ActorId, Point>,
  all: ReadonlyMap<ActorId, Point>,
): Frame {
  // The frame fitted a part of the map and the map was widened: fit everybody again.
  if (shown === graph && memory.framedShown) memory.frame = null;
  if (memory.frame && sameSize(memory.viewport, viewport)) return memory.frame;
  memory.framedShown &&= shown !== graph && picture === 'free';
  memory.frame = memory.framedShown
    ? frameOfPoints(places.values(), viewport)
    : frameFor(picture, graph, centre, all, viewport, sectors);
  memory.viewport = viewport;
  return memory.frame;
}

function pinnedPlaces(state: AppState, known: ReadonlyMap<ActorId, Point>): Map<ActorId, Point> {
  return new Map([...known].filter(([id]) => state.document.placements.get(id)?.pinned));
}

function circlesInput(
  { state, centre, graph, sectors, viewport, seat }: Asked,
  memory: Memory,
  previous: ReadonlyMap<ActorId, Point>,
  breathes: boolean,
): CirclesInput | null {
  if (centre === undefined) return null;
  const pinned = pinnedActors(state);
  const isEdit = memory.toggled === selectToggled(state);
  const moving = isEdit ? movedByTies(memory.graph, graph, centre) : new Set<ActorId>();
  const staying = breathes
    ? withNewcomer(previous, graph, seat)
    : new Map([...previous].filter(([id]) => pinned.has(id) || !moving.has(id)));
  return {
    graph,
    centre,
    sectors,
    previous: staying,
    pinned,
    viewport,
    keep: breathes ? 'order' : 'all',
    standing: standingFor(state, centre, sectors),
  };
}

/** Puts an actor who was just added in the order at the place of the seat they fill. */
function withNewcomer(
  previous: ReadonlyMap<ActorId, Point>,
  graph: ActorGraph,
  seat: Point | null,
): ReadonlyMap<ActorId, Point> {
  const newcomer = seat && idsOf(graph).find((id) => !previous.has(id));
  return newcomer ? joinedPlaces(previous, [[newcomer, seat]]) : previous;
}

function layoutWanted(
  { picture }: LookedAt,
  graph: ActorGraph,
  previous: ReadonlyMap<ActorId, Point>,
  input: CirclesInput | null,
): Wanted | null {
  if (picture === 'free') return knownShare(graph, previous) < 0.5 ? { picture } : null;
  return input && graph.order > LARGE && knownShare(graph, input.previous) < 0.5 ? { picture, input } : null;
}

/** Everybody's places before this plan: as stored in the map, else as remembered, or as a layout just gave them. */
function knownPlaces(
  state: AppState,
  { places, laid }: Memory,
  { kept, picture }: LookedAt,
): ReadonlyMap<ActorId, Point> {
  if (!kept && !laid) return places;
  const known = joinedPlaces(places, kept ? keptPlaces(state, picture) : []);
  if (!laid) return known;
  const { placements } = state.document;
  for (const [id, at] of laid) if (!known.has(id) || !placements.get(id)?.pinned) known.set(id, at);
  return known;
}

type Places = Iterable<readonly [ActorId, Point]>;

function joinedPlaces(places: Places, later: Places): Map<ActorId, Point> {
  return new Map([...places, ...later]);
}

function placesOf(graph: ActorGraph, places: ReadonlyMap<ActorId, Point>): ReadonlyMap<ActorId, Point> {
  const found = new Map<ActorId, Point>();
  for (const id of idsOf(graph)) {
    const at = places.get(id);
    if (at) found.set(id, at);
  }
  return found;
}

/** Actors who gained or lost a tie and whose distance changed: only they move. */
function movedByTies(before: ActorGraph, after: ActorGraph, centre: ActorId): Set<ActorId> {
  const moved = new Set<ActorId>();
  if (before === after || before.order !== after.order) return moved;
  const [indexBefore, indexAfter] = [vertexIndex(idsOf(before)), vertexIndex(idsOf(after))];
  const [centreBefore, centreAfter] = [indexBefore.get(centre), indexAfter.get(centre)];
  if (centreBefore === undefined || centreAfter === undefined) return moved;
  const [ringsBefore, ringsAfter] = [ringsAround(before, centreBefore), ringsAround(after, centreAfter)];
  for (const [id, vertex] of indexAfter) {
    const old = indexBefore.get(id);
    if (old === undefined || ringsBefore[old] === ringsAfter[vertex]) continue;
    if (before.degree(id) !== after.degree(id)) moved.add(id);
  }
  return moved;
}

/** Actors that have a mark of their own in Circles around `centre`, whatever is opened or looked at; `null` means all. */
function standingFor(state: AppState, centre: ActorId, sectors: readonly Sector[]): ReadonlySet<ActorId> | null {
  const graph = selectUnnarrowedGraph(state);
  const index = vertexIndex(idsOf(graph));
  const from = index.get(centre);
  if (from === undefined) return null;
  const rings = ringsAround(graph, from);
  const ringOf = (id: ActorId) => rings[index.get(id) ?? -1] ?? TRAY;
  const standing = standingActors({
    document: state.document,
    graph,
    ringOf,
    brokers: selectBrokers(state),
    fragile: selectFragile(state),
    recent: selectRecent(state),
  });
  // Groups too small to be drawn together have separate marks too.
  const nothing = { opened: new Set<string>(), isLookedAt: () => false };
  return standing && condensed({ graph, ringOf, sectors, centre, standing, ...nothing }).standing;
}
