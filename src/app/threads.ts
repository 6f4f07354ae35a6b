import analysisUrl from '../workers/analysis.worker.ts?worker&url';
import type { AnalysisApi } from '../workers/analysisApi';
import { ANALYSIS_FUNCTIONS } from '../workers/analysisFunctions';
import { type Client, connect, type Thread } from '../workers/connect';
import filesUrl from '../workers/files.worker.ts?worker&url';
import type { FilesApi } from '../workers/filesApi';
import layoutUrl from '../workers/layout.worker.ts?worker&url';
import type { LayoutApi } from '../workers/layoutApi';
import type { Served } from '../workers/serve';
import { threadOrPage } from '../workers/threadOrPage';
import { carriedWorker, scriptUrl } from './trustedTypes';

/** In the single file, workers are texts inside the page and not modules. */
const IS_ONE_FILE = import.meta.env.MODE === 'onefile';

/** The workers of a window, one per concern: ending one (a cancelled import, a newer edit) does not disturb the others. */
export interface Threads {
  readonly analysis: Client<AnalysisApi>;
  /** Helps to search a large map; null on a machine with one processor. Started when first called. */
  readonly analysisHelp: Client<AnalysisApi> | null;
  /** True when it leaves one processor to the page and one to the first layout. */
  readonly helpAtFirst: boolean;
  /** For requests of the person, which edits do not cancel. */
  readonly asked: Client<AnalysisApi>;
  readonly layout: Client<LayoutApi>;
  /** Layout for the room's own window. Started when first called. */
  readonly roomLayout: Client<LayoutApi>;
  readonly files: Client<FilesApi>;
  /** A worker for one update, with a function that ends it: it holds two whole maps, which are not needed afterwards. */
  readonly planning: () => { readonly client: Client<AnalysisApi>; readonly end: () => void };
}

/** `onSlow`: the browser gives no workers, and the page does their work. */
export function startThreads(onSlow: () => void): Threads {
  let isDoubted = false;
  let isSaid = false;
  /** `url`: in the single file, the worker's text instead (see cli/build/oneFile). */
  const start = (url: string, loadFunctions: () => Promise<Served>): Thread => {
    const address = IS_ONE_FILE ? carriedWorker(url) : scriptUrl(url);
    return threadOrPage({
      // After one failure no more workers are tried: each would cost a wait.
      startWorker: () => (isDoubted ? null : new Worker(address, { type: IS_ONE_FILE ? 'classic' : 'module' })),
      loadFunctions,
      onStart: (how) => {
        isDoubted = how !== 'started';
        if (how === 'refused' && !isSaid) {
          isSaid = true;
          onSlow();
        }
      },
    });
  };
  const startAnalysis = () => start(analysisUrl, async () => (await import('../workers/analysisApi')).analysisApi());
  const analysis = () => connect<AnalysisApi>(ANALYSIS_FUNCTIONS, startAnalysis);
  const layout = () =>
    connect<LayoutApi>(['freeLayout', 'circlesLayout'], () =>
      start(layoutUrl, async () => (await import('../workers/layoutApi')).LAYOUT_API),
    );
  return {
    analysis: analysis(),
    analysisHelp: navigator.hardwareConcurrency >= 2 ? analysis() : null,
    helpAtFirst: navigator.hardwareConcurrency > 2,
    asked: analysis(),
    layout: layout(),
    roomLayout: layout(),
    files: connect<FilesApi>(['read', 'consider', 'accept', 'write'], () =>
      start(filesUrl, async () => (await import('../workers/filesApi')).filesApi()),
    ),
    planning: () => {
      let thread: Thread | undefined;
      const client = connect<AnalysisApi>(ANALYSIS_FUNCTIONS, () => (thread = startAnalysis()));
      return { client, end: () => thread?.terminate() };
    },
  };
}
