import { deleteDB, openDB } from 'idb';

const SCRATCH = 'maillon-scratch';
/** A browser keeps what is erased in its files until it tidies them: it does once so much was written since. */
const ROUNDS = 6;
const WRITES = 90;
const SIZE = 60_000;

/**
 * Has the browser tidy the files of its databases, so that what was erased leaves the disk and not only the reach of any
 * page: writes a few megabytes of chance in a database of its own, and takes it away. Measured on Chromium 15x: two rounds are
 * enough for a small store. False where the browser refused; nothing of the maps depends on it.
 */
export async function settleDisk(rounds = ROUNDS): Promise<boolean> {
  try {
    for (let round = 0; round < rounds; round += 1) await fillAndDrop();
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    await deleteDB(SCRATCH).catch(() => {});
    return false;
  }
}

async function fillAndDrop(): Promise<void> {
  const database = await openDB(SCRATCH, 1, { upgrade: (made) => void made.createObjectStore('chance') });
  for (let write = 0; write < WRITES; write += 1) {
    await database.put('chance', crypto.getRandomValues(new Uint8Array(SIZE)), write % 8);
  }
  database.close();
  await deleteDB(SCRATCH);
}
