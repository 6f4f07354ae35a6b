import type { Thread } from './connect';
import type { Reply } from './protocol';
import { type Served, serve } from './serve';

/** Milliseconds that a worker has to say that it runs: some policies refuse one by never starting it. */
const READY_WITHIN = 6000;

export interface ThreadWays {
  /** Throws where the browser has no workers, or refuses them. */
  readonly startWorker: () => Thread;
  /** What the worker would serve, for the page to do itself. */
  readonly loadFunctions: () => Promise<Served>;
  readonly onRefused: () => void;
}

type Listener = (event: MessageEvent) => void;

/**
 * A worker, or the page's own thread in its place: when the browser has none, refuses it, or never starts it. What was asked before
 * that was known is asked again there. Everything works then, but the page stands still while something long is worked out.
 */
export function threadOrPage({ startWorker, loadFunctions, onRefused }: ThreadWays): Thread {
  const listeners: { readonly message: Listener[]; readonly error: Listener[] } = { message: [], error: [] };
  const hear = (kind: 'message' | 'error', event: Event) => {
    for (const listener of listeners[kind]) listener(event as MessageEvent);
  };
  /** What a worker was asked that did not say yet that it runs. */
  let unheard: unknown[] | null = [];
  let used: Pick<Thread, 'postMessage' | 'terminate'> | null = null;
  let limit: ReturnType<typeof setTimeout> | undefined;

  const standIn = () => {
    if (unheard === null) return;
    const asked = unheard;
    settled();
    used?.terminate();
    onRefused();
    used = pageThread(loadFunctions, hear);
    for (const message of asked) used.postMessage(message);
  };
  const settled = () => {
    unheard = null;
    clearTimeout(limit);
  };
  try {
    const worker = startWorker();
    used = worker;
    limit = setTimeout(standIn, READY_WITHIN);
    worker.addEventListener('message', (event: MessageEvent<Reply>) => {
      if (event.data.kind === 'ready') settled();
      else hear('message', event);
    });
    worker.addEventListener('error', (event) => (unheard === null ? hear('error', event) : standIn()));
  } catch {
    // There is only the browser's constructor in it.
    standIn();
  }

  return {
    postMessage: (message) => {
      unheard?.push(message);
      used?.postMessage(message);
    },
    addEventListener: (kind: 'message' | 'error', listener: Listener) => void listeners[kind].push(listener),
    terminate: () => {
      settled();
      used?.terminate();
    },
  };
}

/** Serves on the page as a worker would: what goes in and out are copies, each in a task of its own, so that the page is drawn in between. */
function pageThread(
  loadFunctions: () => Promise<Served>,
  hear: (kind: 'message' | 'error', event: Event) => void,
): Pick<Thread, 'postMessage' | 'terminate'> {
  const { port1: here, port2: there } = new MessageChannel();
  here.addEventListener('message', (event) => hear('message', event));
  here.start();
  loadFunctions().then(
    (functions) => {
      serve(functions, there);
      there.start();
    },
    // Its code cannot be loaded either: whoever called is told, as of a worker that broke down.
    (error: unknown) => hear('error', new ErrorEvent('error', { error, message: String(error) })),
  );
  return { postMessage: (message) => here.postMessage(message), terminate: () => here.close() };
}
