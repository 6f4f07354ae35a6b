import type { ActorGraph } from '../../analysis/actorGraph';
import type { Visibility } from '../../analysis/visibility';
import type { ActorId } from '../../domain/brand';
import { eachSteps } from '../../domain/eachSteps';
import type { Point } from '../../domain/placement';
import type { Size } from '../../picture/box';
import type { CirclesInput } from '../../picture/circlesInput';
import { circlesLayout } from '../../picture/circlesLayout';
import { type Frame, frameOfPoints } from '../../picture/frame';
import { frameFor } from '../../picture/frameFor';
import { placeNearSteps } from '../../picture/placeNear';
import type { Sector } from '../../picture/sectors';
import type { AppState } from '../../store/appStore';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectToggled, selectUnnarrowedGraph } from '../../store/selectors/selectUnnarrowed';
import { isBreathing, isElsewhere, knownShare, smallCartePlaces, standsOf } from './breathing';
import { joinedPlaces, placesOf } from './joinedPlaces';
import { keptPlaces, type LookedAt, lookedAt, pinnedActors } from './lookedAt';
import { movedByTies } from './movedByTies';
import type { LaidOut } from './placesFor';
import type { Plan, Wanted } from './plan';
import { standingFor } from './standingFor';

/** Circles of more actors than this are arranged off the page. */
const LARGE = 1000;

/** What is remembered of one way to look: its places, its frame, and the graph they were made for. */
interface Memory {
  places: ReadonlyMap<ActorId, Point>;
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

/**
 * Keeps places from one drawing to the next, for each way to look at the map (picture, point of view, grouping):
 * whoever has a place keeps it, newcomers find one, the ends of a new tie move to their ring.
 */
export interface Planner {
  /** In steps. Left before the end, nothing of it is remembered. */
  readonly plan: (state: AppState, sectors: readonly Sector[], viewport: Size) => Generator<void, Plan>;
  /** Places that a layout gave; who was put by hand stays. */
  readonly put: (state: AppState, places: LaidOut) => void;
  /** Arranges this way to look anew at the next plan. */
  readonly arrange: (state: AppState) => void;
  /** Fills the window anew at the next plan. */
  readonly reframe: () => void;
  /** Forgets everything: another map. */
  readonly forget: () => void;
}

export function createPlanner(): Planner {
  const memories = new Map<string, Memory>();
  /** The way of the last plan. */
  let lastKey = '';

  const memoryOf = (
    state: AppState,
    { key, kept, picture }: LookedAt,
    sectors: readonly Sector[],
    viewport: Size,
  ): Memory => {
    const known = memories.get(key);
    if (known) return known;
    const graph = selectUnnarrowedGraph(state);
    const memory: Memory = {
      stands: standsOf(graph, sectors),
      places: kept ? keptPlaces(state, picture) : new Map<ActorId, Point>(),
      frame: null,
      viewport,
      graph,
      toggled: selectToggled(state),
      shown: selectGraph(state),
      framedShown: false,
      placements: state.document.placements,
      plan: null,
      anew: false,
      laid: null,
    };
    memories.set(key, memory);
    return memory;
  };

  function* plan(state: AppState, sectors: readonly Sector[], viewport: Size): Generator<void, Plan> {
    const graph = selectUnnarrowedGraph(state);
    const shown = selectGraph(state);
    const { placements } = state.document;
    const looked = lookedAt(state);
    const { picture, centre, kept } = looked;
    const memory = memoryOf(state, looked, sectors, viewport);
    // What was added while one looked another way may lie outside of the frame of then.
    const isReturned = looked.key !== lastKey;
    const stands = standsOf(graph, sectors);
    const isSame =
      memory.graph === graph &&
      memory.shown === shown &&
      memory.stands === stands &&
      memory.placements === placements &&
      memory.plan?.kept === kept;
    if (memory.plan && isSame && !memory.anew && sameSize(memory.viewport, viewport)) {
      lastKey = looked.key;
      return memory.plan;
    }
    // Undo, a drag and another window change places through the document.
    const { anew } = memory;
    const known = yield* knownPlaces(state, memory, looked);
    const previous = anew ? pinnedPlaces(state, known) : known;
    const breathes = isBreathing(state, memory, graph, previous, stands);
    // Another view of this map, or undo, has laid it out already.
    const isLaidOut = kept && !anew && breathes && isElsewhere(memory.places, previous, graph);
    const input = picture === 'free' ? null : circlesInput(state, memory, previous, sectors, viewport, breathes);
    const wants = breathes ? null : layoutWanted(looked, graph, previous, input);
    yield;
    const isKept = isLaidOut || (picture === 'free' && !breathes && knownShare(graph, previous) === 1);
    const found =
      wants !== null || isKept
        ? previous
        : input
          ? circlesLayout(input)
          : breathes
            ? smallCartePlaces(state, graph, sectors, previous, viewport)
            : yield* placeNearSteps(graph, previous);
    yield;
    const next = found === previous ? previous : yield* joinedPlaces(previous, found);
    const places = yield* placesOf(shown, next);
    const all = shown === graph ? places : yield* placesOf(graph, next);
    yield;
    // Remembered only now: whoever leaves the steps for another plan leaves everything as it was.
    memory.laid = null;
    memory.anew = false;
    if (anew || breathes || isReturned) memory.frame = null;
    lastKey = looked.key;
    // Those who are hidden for now keep their place for when they are shown again.
    memory.places = next;
    // Framed on a part, then widened: everybody is in the frame again.
    if (shown === graph && memory.framedShown) memory.frame = null;
    if (!memory.frame || !sameSize(memory.viewport, viewport)) {
      memory.framedShown &&= shown !== graph && picture === 'free';
      memory.frame = memory.framedShown
        ? frameOfPoints(places.values(), viewport)
        : frameFor(picture, graph, centre, all, viewport, sectors);
      memory.viewport = viewport;
    }
    memory.graph = graph;
    memory.stands = stands;
    memory.toggled = selectToggled(state);
    memory.shown = shown;
    memory.placements = placements;
    const made = { picture, centre, places, all, frame: memory.frame, kept, wants, anew };
    memory.plan = wants || anew ? null : { ...made, breathed: false };
    return { ...made, breathed: breathes };
  }

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

function pinnedPlaces(state: AppState, known: ReadonlyMap<ActorId, Point>): Map<ActorId, Point> {
  return new Map([...known].filter(([id]) => state.document.placements.get(id)?.pinned));
}

function circlesInput(
  state: AppState,
  memory: Memory,
  previous: ReadonlyMap<ActorId, Point>,
  sectors: readonly Sector[],
  viewport: Size,
  breathes: boolean,
): CirclesInput | null {
  const graph = selectUnnarrowedGraph(state);
  const { centre } = lookedAt(state);
  if (centre === undefined) return null;
  const pinned = pinnedActors(state);
  const isEdit = memory.toggled === selectToggled(state);
  const moving = isEdit ? movedByTies(memory.graph, graph, centre) : new Set<ActorId>();
  const staying = breathes ? previous : new Map([...previous].filter(([id]) => pinned.has(id) || !moving.has(id)));
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

function layoutWanted(
  { picture }: LookedAt,
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

/** Where everybody is before this plan: as the map keeps it, else as remembered, or where a layout just put them. */
function* knownPlaces(
  state: AppState,
  { places, laid }: Memory,
  { kept, picture }: LookedAt,
): Generator<void, ReadonlyMap<ActorId, Point>> {
  if (!kept && !laid) return places;
  const known = yield* joinedPlaces(places, kept ? keptPlaces(state, picture) : []);
  if (!laid) return known;
  const { placements } = state.document;
  yield* eachSteps(laid, ([id, at]) => {
    if (!known.has(id) || !placements.get(id)?.pinned) known.set(id, at);
  });
  return known;
}
