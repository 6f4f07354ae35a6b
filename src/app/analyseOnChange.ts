import type { ActorGraph } from '../analysis/actorGraph';
import { changedActors } from '../analysis/groups/changedActors';
import type { Measured } from '../analysis/measured';
import { mayHaveManyParts } from '../analysis/measures/betweenness/sumOfParts';
import { keepGroups } from '../domain/commands';
import type { AppState, AppStore } from '../store/appStore';
import { selectGraph } from '../store/selectors/selectGraph';
import { selectVisibility } from '../store/selectors/selectVisibility';
import { measureOnThreads } from '../workers/measureOnThreads';
import type { Threads } from './threads';

/** One seed for all: the same map gives the same groups on every machine. */
const SEED = 1;
/** Milliseconds without a change before measuring: nobody waits for it, and typing asks once. */
const PAUSE = 60;
/** Milliseconds of measuring before it is said how far it is, and between two such words: a short one is not worth them. */
const UNTOLD = 700;
const BETWEEN_WORDS = 250;

/**
 * Measures what is shown each time it changes, in workers. A newer change leaves the measuring of the older one: on a
 * large map its threads are ended; on a small one it is sooner done than a thread started afresh, and nobody listens. Groups of
 * the whole map are kept with it; groups of a part are only shown. `firstPicture` settles once one was painted: a map whose groups are
 * kept needs nothing else for it.
 */
export function analyseOnChange(
  store: AppStore,
  { analysis, analysisHelp, helpAtFirst }: Pick<Threads, 'analysis' | 'analysisHelp' | 'helpAtFirst'>,
  firstPicture: () => Promise<void>,
): () => void {
  let asked: AppState['documentVersion'] | null = null;
  let running: AbortController | null = null;
  let lastMeasured: ActorGraph | null = null;
  /** The whole map that the kept groups were found on, once they were: an edit moves only those it is about. */
  let grouped: { readonly mapId: string; readonly graph: ReturnType<typeof selectGraph> } | null = null;

  const run = async (state: AppState, controller: AbortController) => {
    const { mapId, documentVersion, document } = state;
    if (mapId === null) return;
    const graph = selectGraph(state);
    const visibility = selectVisibility(state);
    const { without, formality, confidential } = visibility;
    const whole = without.size === 0 && formality === 'both' && confidential;
    lastMeasured = graph;
    asked = documentVersion;
    const isOutdated = () => store.getState().mapId !== mapId || asked !== documentVersion;
    const kept = [...document.groups.values()];
    if (kept.length > 0) await firstPicture();
    if (isOutdated() || controller.signal.aborted) return;
    store.getState().analysisStarted();
    try {
      const touched = grouped?.mapId === mapId ? { touched: changedActors(grouped.graph, graph) } : {};
      const options = { version: documentVersion, seed: SEED, ...touched };
      const told = seldom(store.getState().analysisProgressed);
      const onProgress = (share: number) => asked === documentVersion && told(share);
      const keep = ({ groups }: Pick<Measured, 'groups'>) => {
        if (!whole || isOutdated()) return;
        grouped = { mapId, graph };
        store.getState().execute(keepGroups, { groups });
      };
      // The first picture of a map waits for its groups alone: it is laid out while go-betweens are searched.
      const early = kept.length === 0 ? { onQuickly: keep } : {};
      const calling = { signal: controller.signal, onProgress, ...early };
      const help = kept.length > 0 || helpAtFirst ? analysisHelp : null;
      const measured = await measureOnThreads([analysis, help], calling, graph, kept, options);
      if (isOutdated()) return;
      // Groups first: what is drawn when the measures arrive is drawn with them.
      keep(measured);
      store.getState().analysisReady({ mapId, graph, measured, whole });
    } catch (error) {
      if (controller.signal.aborted || asked !== documentVersion) return;
      store.getState().analysisFailed();
      throw error;
    }
  };

  return whenShownChanges(store, () => {
    if (lastMeasured && mayHaveManyParts(lastMeasured)) running?.abort();
    running = new AbortController();
    void run(store.getState(), running);
  });
}

/** Calls `measure` now, and each time that what is shown changed and then stayed for a moment. Gives what ends it. */
function whenShownChanges(store: AppStore, measure: () => void): () => void {
  let lastGraph: ReturnType<typeof selectGraph> | null = null;
  let lastMap: string | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const state = store.getState();
    const graph = selectGraph(state);
    if (state.mapId === null || (graph === lastGraph && state.mapId === lastMap)) return;
    // Its first picture waits for the groups of a map that was just opened.
    const pause = state.mapId === lastMap ? PAUSE : 0;
    lastGraph = graph;
    lastMap = state.mapId;
    clearTimeout(waiting);
    waiting = setTimeout(measure, pause);
  };
  look();
  return store.subscribe(look);
}

/** Passes on how far a long calculation is, a few times a second. */
function seldom(tell: (share: number) => void): (share: number) => void {
  let next = performance.now() + UNTOLD;
  return (share) => {
    if (performance.now() < next) return;
    next = performance.now() + BETWEEN_WORDS;
    tell(share);
  };
}
