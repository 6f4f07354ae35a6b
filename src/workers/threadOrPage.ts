import type { Thread } from './connect';
import type { Reply } from './protocol';
import { type Served, serve } from './serve';

/** Milliseconds a worker has to report that it runs, before the page does its work. */
const READY_WITHIN = 6000;
/**
 * Milliseconds after which a silent worker counts as refused: some policies refuse one by never starting it, while a busy machine is only
 * slow.
 */
const REFUSED_AFTER = 30_000;

/** `late`: no sign of it yet, and the page does its work. `started`: it started late, and the next one will not be late. */
export type WorkerStart = 'late' | 'started' | 'refused';

export interface ThreadWays {
  /** Throws where the browser has no workers or refuses them; null when none is to be tried. */
  readonly startWorker: () => Thread | null;
  /** Functions of the worker, for the page to run itself. */
  readonly loadFunctions: () => Promise<Served>;
  /** Not called for a worker that starts in time. */
  readonly onStart: (how: WorkerStart) => void;
}

type Listener = (event: MessageEvent) => void;

/**
 * A worker, or the page's own thread in its place when the browser has none, refuses it, or never starts it. Requests sent before that
 * was known are repeated there. Everything then works, but the page freezes during long work.
 */
export function threadOrPage({ startWorker, loadFunctions, onStart }: ThreadWays): Thread {
  const { hear, addEventListener } = hearing();
  /** Requests sent to a worker that has not reported yet. */
  let unheard: unknown[] | null = [];
  let worker: Thread | null = null;
  let page: PageThread | null = null;
  let isSettled = false;
  let stopWaiting = () => {};
  const standIn = () => {
    page ??= pageThread(loadFunctions, hear);
    for (const message of unheard ?? []) page.postMessage(message);
    unheard = null;
  };
  const settle = () => {
    isSettled = true;
    unheard = null;
    stopWaiting();
  };
  const refused = () => {
    standIn();
    settle();
    worker?.terminate();
    onStart('refused');
  };
  const started = () => {
    settle();
    if (page === null) return;
    worker?.terminate();
    onStart('started');
  };
  try {
    worker = startWorker();
  } catch {
    // Only the browser's constructor runs in this block.
    refused();
  }
  if (worker) {
    stopWaiting = waiting(() => {
      standIn();
      onStart('late');
    }, refused);
    worker.addEventListener('message', (event: MessageEvent<Reply>) => {
      if (event.data.kind === 'ready') started();
      else if (page === null) hear('message', event);
    });
    worker.addEventListener('error', (event) => (isSettled ? hear('error', event) : refused()));
  } else standIn();

  return {
    postMessage: (message) => {
      unheard?.push(message);
      (page ?? worker)?.postMessage(message);
    },
    addEventListener,
    terminate: () => {
      settle();
      for (const used of [worker, page]) used?.terminate();
    },
  };
}

function hearing() {
  const listeners: { readonly message: Listener[]; readonly error: Listener[] } = { message: [], error: [] };
  return {
    addEventListener: (kind: 'message' | 'error', listener: Listener) => void listeners[kind].push(listener),
    hear: (kind: 'message' | 'error', event: Event) => {
      for (const listener of listeners[kind]) listener(event as MessageEvent);
    },
  };
}

/** Calls `late` and then `refused` when their times are up, unless stopped. */
function waiting(late: () => void, refused: () => void): () => void {
  let limit = setTimeout(() => {
    limit = setTimeout(refused, REFUSED_AFTER);
    late();
  }, READY_WITHIN);
  return () => clearTimeout(limit);
}

type PageThread = Pick<Thread, 'postMessage' | 'terminate'>;

/** Serves on the page as a worker would: messages are copied, each handled in a task of its own, so that the page is drawn in between. */
function pageThread(
  loadFunctions: () => Promise<Served>,
  hear: (kind: 'message' | 'error', event: Event) => void,
): PageThread {
  const { port1: here, port2: there } = new MessageChannel();
  here.addEventListener('message', (event) => hear('message', event));
  here.start();
  loadFunctions().then(
    (functions) => {
      serve(functions, there);
      there.start();
    },
    // Its code cannot be loaded either: the caller is told, as for a worker that crashed.
    (error: unknown) => hear('error', new ErrorEvent('error', { error, message: String(error) })),
  );
  return { postMessage: (message) => here.postMessage(message), terminate: () => here.close() };
}
