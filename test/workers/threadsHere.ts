import type { Thread } from '../../src/workers/connect';
import type { Endpoint } from '../../src/workers/protocol';
import { type Served, serve } from '../../src/workers/serve';

type Listener = (event: MessageEvent) => void;

export interface StartedThread {
  readonly thread: Thread;
  ended: boolean;
  /** Messages sent to it. */
  asked: number;
  readonly fault: (message: string) => void;
}

/**
 * Threads of this very process: each message comes a little later, as a copy, and none once the thread is ended. Each
 * serves what `functions` makes for it.
 */
export function threadsHere(functions: () => Served): { started: StartedThread[]; start: () => Thread } {
  const started: StartedThread[] = [];
  const start = (): Thread => {
    const here: Listener[] = [];
    const faults: Listener[] = [];
    const there: Listener[] = [];
    const deliver = (to: Listener[]) => (message: unknown) => {
      const data: unknown = structuredClone(message);
      if (to === there) entry.asked++;
      queueMicrotask(() => {
        if (!entry.ended) for (const listener of to) listener({ data } as MessageEvent);
      });
    };
    const worker: Endpoint = {
      postMessage: deliver(here),
      addEventListener: (_, listener) => void there.push(listener),
    };
    const thread: Thread = {
      postMessage: deliver(there),
      addEventListener: (type: string, listener: Listener) => void (type === 'error' ? faults : here).push(listener),
      terminate: () => {
        entry.ended = true;
      },
    };
    const entry: StartedThread = {
      thread,
      ended: false,
      asked: 0,
      fault: (message) => {
        for (const listener of faults) listener({ message } as unknown as MessageEvent);
      },
    };
    serve(functions(), worker);
    started.push(entry);
    return thread;
  };
  return { started, start };
}
