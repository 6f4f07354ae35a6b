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

/** Fixed seed: the same map gives the same groups on every machine. */
const SEED = 1;
/** Milliseconds without a change before measuring, so that typing triggers it once. */
const PAUSE = 60;
/** Milliseconds of measuring before progress is shown, and between two updates: a short run needs none. */
const UNTOLD = 700;
const BETWEEN_WORDS = 250;

/**
 * Measures what is shown each time it changes, in workers. A newer change cancels the older run: on a large map its workers are ended; on
 * a small one the run finishes but its result is unused, which is faster than starting a worker. Groups of the whole map are stored with
 * it; groups of a part are only shown. `firstPicture` settles once a picture was painted: a map with stored groups needs nothing else for
 * it.
 */
export function analyseOnChange(
  store: AppStore,
  { analysis, analysisHelp, helpAtFirst }: Pick<Threads, 'analysis' | 'analysisHelp' | 'helpAtFirst'>,
  firstPicture: () => Promise<void>,
): () => void {
  let asked: AppState['documentVersion'] | null = null;
  let running: AbortController | null = null;
  let lastMeasured: ActorGraph | null = null;
  /** The whole map on which the stored groups were found: an edit then moves only the actors it concerns. */
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
      // The first picture of a map only waits for its groups: it is laid out while brokers are searched.
      const early = kept.length === 0 ? { onQuickly: keep } : {};
      const calling = { signal: controller.signal, onProgress, ...early };
      const help = kept.length > 0 || helpAtFirst ? analysisHelp : null;
      const measured = await measureOnThreads([analysis, help], calling, graph, kept, options);
      if (isOutdated()) return;
      // Groups first, so that what is drawn when the measures arrive uses them.
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

/** Calls `measure` now, and after each change of what is shown, once it has settled. Returns a function that stops it. */
function whenShownChanges(store: AppStore, measure: () => void): () => void {
  let lastGraph: ReturnType<typeof selectGraph> | null = null;
  let lastMap: string | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const state = store.getState();
    const graph = selectGraph(state);
    if (state.mapId === null || (graph === lastGraph && state.mapId === lastMap)) return;
    // No pause for a map just opened: its first picture waits for its groups.
    const pause = state.mapId === lastMap ? PAUSE : 0;
    lastGraph = graph;
    lastMap = state.mapId;
    clearTimeout(waiting);
    waiting = setTimeout(measure, pause);
  };
  look();
  return store.subscribe(look);
}

/** Passes progress on a few times a second. */
function seldom(tell: (share: number) => void): (share: number) => void {
  let next = performance.now() + UNTOLD;
  return (share) => {
    if (performance.now() < next) return;
    next = performance.now() + BETWEEN_WORDS;
    tell(share);
  };
}
