import { Gathered } from './parts';
import type { Endpoint, Reply, Request } from './protocol';
import type { Served } from './serve';

export interface CallOptions {
  /** Aborting rejects the call at once and ends the worker it ran on. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number) => void;
}

/** A worker that can be ended; a new one is started at the next call. */
export interface Thread extends Endpoint {
  terminate(): void;
  addEventListener(type: 'message' | 'error', listener: (event: MessageEvent) => void): void;
}

type Arguments<Function> = Function extends (serving: never, ...args: infer Args) => unknown ? Args : never;
type Value<Function> = Function extends (...args: never[]) => infer Result ? Awaited<Result> : never;

/** The served functions, returning promises. */
export type Client<Functions extends Served> = {
  readonly [Name in keyof Functions]: (
    options: CallOptions,
    ...args: Arguments<Functions[Name]>
  ) => Promise<Value<Functions[Name]>>;
};

type Answer = Exclude<Reply, { readonly kind: 'ready' }>;

interface Pending {
  readonly settle: (reply: Answer) => void;
  readonly fail: (reason: unknown) => void;
}

/**
 * Client side of `serve`. `start` creates a worker: at the first call, and again after an abort or a crash, when every pending call is
 * rejected.
 */
export function connect<Functions extends Served>(
  names: readonly (keyof Functions & string)[],
  start: () => Thread,
): Client<Functions> {
  const pending = new Map<number, Pending>();
  let thread: Thread | null = null;
  let lastId = 0;

  function drop(reason: unknown) {
    thread?.terminate();
    thread = null;
    for (const call of pending.values()) call.fail(reason);
    pending.clear();
  }

  function running(): Thread {
    if (thread) return thread;
    const started = start();
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.kind !== 'ready') pending.get(data.id)?.settle(data);
    });
    started.addEventListener('error', (event) => drop(new Error(`worker: ${describeError(event)}`)));
    thread = started;
    return started;
  }

  function call(method: string, { signal, onProgress }: CallOptions, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      lastId += 1;
      const id = lastId;
      const stop = () => drop(signal?.reason);
      const finish = () => {
        signal?.removeEventListener('abort', stop);
        pending.delete(id);
      };
      const gathered = new Gathered();
      pending.set(id, {
        settle: (reply) => {
          if (reply.kind === 'progress') return onProgress?.(reply.done);
          if (reply.kind === 'piece') return gathered.add(reply.piece);
          finish();
          if (reply.kind === 'value') resolve(gathered.whole(reply.value, reply.places));
          else reject(new Error(reply.message));
        },
        fail: (reason) => {
          signal?.removeEventListener('abort', stop);
          reject(reason instanceof Error ? reason : new Error(String(reason)));
        },
      });
      signal?.addEventListener('abort', stop, { once: true });
      running().postMessage({ id, method, args } satisfies Request);
    });
  }

  const client = Object.fromEntries(
    names.map((name) => [name, (options: CallOptions, ...args: unknown[]) => call(name, options, args)]),
  );
  return client as unknown as Client<Functions>;
}

function describeError(event: Event): string {
  return 'message' in event && typeof event.message === 'string' ? event.message : 'it ended without a word';
}
