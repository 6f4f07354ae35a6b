import { parentPort } from 'node:worker_threads';
import { faultsOf } from '../../../src/domain/integrity';
import { readFiles } from '../../../src/formats/readFiles';
import type { FileBytes } from '../../../src/formats/readResult';

/** What came of one file, as its thread tells it. */
export interface Told {
  readonly outcome: string;
  /** What a reader must never do: throw, refuse without a word, give a map that is not sound. */
  readonly wrong?: string;
  readonly milliseconds: number;
}

let count = 0;

async function told(file: FileBytes): Promise<Omit<Told, 'milliseconds'>> {
  try {
    const read = await readFiles([file], { newId: () => `id${++count}`, language: 'fr', answers: new Map() });
    if (read.outcome === 'error') {
      return { outcome: 'error', ...(read.messages.length === 0 ? { wrong: 'refused without a word' } : {}) };
    }
    const [fault] = faultsOf(read.document);
    return { outcome: read.outcome, ...(fault ? { wrong: JSON.stringify(fault) } : {}) };
  } catch (error) {
    return { outcome: 'thrown', wrong: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (file: FileBytes) => {
  const start = performance.now();
  void told(file).then((one) => parentPort?.postMessage({ ...one, milliseconds: performance.now() - start }));
});
