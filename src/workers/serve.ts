import { parted } from './parts';
import type { Endpoint, Reply, Request, Serving } from './protocol';

/** Functions on the worker's side: the client's arguments, after a `Serving`. */
export type Served = Readonly<Record<string, (serving: Serving, ...args: never[]) => unknown>>;

/** Answers each request from `endpoint` with its value, or with the error. */
export function serve(functions: Served, endpoint: Endpoint): void {
  const known = new Map(Object.entries(functions));
  endpoint.postMessage({ id: 0, kind: 'ready' } satisfies Reply);
  endpoint.addEventListener('message', ({ data }: MessageEvent<Request>) => {
    const { id, method, args } = data;
    const reply = (message: Reply) => endpoint.postMessage(message);
    const serving: Serving = { onProgress: (done) => reply({ id, kind: 'progress', done }) };
    const run = async () => {
      const call = known.get(method);
      if (!call) throw new Error(`serve: no function "${method}"`);
      return call(serving, ...(args as never[]));
    };
    const answer = async () => {
      const { value, pieces, places } = parted(await run());
      for (const piece of pieces) reply({ id, kind: 'piece', piece });
      reply({ id, kind: 'value', value, places });
    };
    answer().catch((error: unknown) =>
      reply({
        id,
        kind: 'failed',
        message: error instanceof Error ? `${error.message}\n${error.stack}` : String(error),
      }),
    );
  });
}
