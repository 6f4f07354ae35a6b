import analysisUrl from '../workers/analysis.worker.ts?worker&url';
import type { AnalysisApi } from '../workers/analysisApi';
import { ANALYSIS_FUNCTIONS } from '../workers/analysisFunctions';
import { type Client, connect, type Thread } from '../workers/connect';
import filesUrl from '../workers/files.worker.ts?worker&url';
import type { FilesApi } from '../workers/filesApi';
import layoutUrl from '../workers/layout.worker.ts?worker&url';
import type { LayoutApi } from '../workers/layoutApi';
import { scriptUrl } from './trustedTypes';

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
}

export function startThreads(): Threads {
  return {
    analysis: analysisThread(),
    analysisHelp: navigator.hardwareConcurrency >= 2 ? analysisThread() : null,
    helpAtFirst: navigator.hardwareConcurrency > 2,
    asked: analysisThread(),
    layout: layoutThread(),
    roomLayout: layoutThread(),
    files: connect<FilesApi>(['read', 'consider', 'write'], () => start(filesUrl)),
  };
}

/** A thread for one update, with what ends it: it holds two whole maps, which nobody needs afterwards. */
export function planningThread(): { readonly client: Client<AnalysisApi>; readonly end: () => void } {
  let thread: Thread | undefined;
  const client = connect<AnalysisApi>(ANALYSIS_FUNCTIONS, () => (thread = start(analysisUrl)));
  return { client, end: () => thread?.terminate() };
}

function layoutThread(): Client<LayoutApi> {
  return connect<LayoutApi>(['freeLayout', 'circlesLayout'], () => start(layoutUrl));
}

function analysisThread(): Client<AnalysisApi> {
  return connect<AnalysisApi>(ANALYSIS_FUNCTIONS, () => start(analysisUrl));
}

function start(url: string): Thread {
  return new Worker(scriptUrl(url), { type: 'module' });
}
