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

/** Workers are then texts of the page, and no modules. */
const IS_ONE_FILE = import.meta.env.MODE === 'onefile';

/** The threads of a window, one for each concern: ending one (a cancelled import, a newer edit) disturbs no other. */
export interface Threads {
  readonly analysis: Client<AnalysisApi>;
  /** Takes part in the search of a large map; `null` on a machine with one processor. Started when first called. */
  readonly analysisHelp: Client<AnalysisApi> | null;
  /** True where it leaves a processor to the page and one to the layout of a first picture. */
  readonly helpAtFirst: boolean;
  /** What a person asked for: edits meanwhile do not end it. */
  readonly asked: Client<AnalysisApi>;
  readonly layout: Client<LayoutApi>;
  /** The picture of the room’s own window. Started when first called. */
  readonly roomLayout: Client<LayoutApi>;
  readonly files: Client<FilesApi>;
  /** A thread for one update, with what ends it: it holds two whole maps, which nobody needs afterwards. */
  readonly planning: () => { readonly client: Client<AnalysisApi>; readonly end: () => void };
}

/** `onSlow`: the browser gives no threads, and the page does their work. */
export function startThreads(onSlow: () => void): Threads {
  let isDoubted = false;
  let isSaid = false;
  /** `url`: in the single file, the text of the worker in its place (see cli/build/oneFile). */
  const start = (url: string, loadFunctions: () => Promise<Served>): Thread => {
    const address = IS_ONE_FILE ? carriedWorker(url) : scriptUrl(url);
    return threadOrPage({
      // Once is enough: each would have to be waited for.
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
