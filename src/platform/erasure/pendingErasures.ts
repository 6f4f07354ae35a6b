import type { JournalStore, Operation } from '../journal/journalStore';
import type { PendingErasure } from '../journal/stored';

/** Erasures that were requested and are not finished. */
export function pendingErasures(store: JournalStore): Promise<PendingErasure[]> {
  return store.range('erasures', [''], ['\uffff']);
}

export function putOf(erasure: PendingErasure): Operation {
  return { put: 'erasures', key: [erasure.id], value: erasure };
}

/** False when the disk refused: an erasure that is not noted would not be finished after a crash. */
export async function noteErasure(
  store: JournalStore,
  erasure: PendingErasure,
  also: readonly Operation[] = [],
): Promise<boolean> {
  return (await store.write([putOf(erasure), ...also])).done;
}

export async function endErasure(store: JournalStore, id: string): Promise<boolean> {
  return (await store.write([{ remove: 'erasures', from: [id], to: [id] }])).done;
}
