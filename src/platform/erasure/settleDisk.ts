import { deleteDatabase, openDatabase } from '../database';
import { JOURNAL_TABLES } from '../journal/stored';

const SCRATCH = 'maillon-scratch';
/** Writes per round: the first round moves erased data to deeper files, the others release files the browser still held open. */
const ROUNDS = [2700, 450, 450];
/** Bytes per write. For larger ones the browser first logs how to undo them, in the very files that are to be compacted. */
const SIZE = 12_000;
/** A prime above the number of writes, and one that does not divide it, so that keys come in scattered order. */
const [KEYS, STRIDE] = [10_007, 7919];
/** Failed look-ups after which the browser merges a file with the one below it. */
const READS = 150;

/**
 * Makes the browser compact its database files, so that erased data leaves the disk and is not merely out of reach of pages. Chromium
 * (LevelDB) drops an old value once the file with its deletion is merged with the deeper file that holds it. Files are merged in turn,
 * from the lowest key to the highest and around again, as new ones arrive. So random data is written under scattered keys (in order, or
 * under the same keys, the turn never reaches the maps), and missing keys are looked up in this database. All of it is removed
 * afterwards. False where the browser refused; no map depends on it.
 */
export async function settleDisk(name: string): Promise<boolean> {
  try {
    for (const writes of ROUNDS) {
      await fillAndDrop(writes);
      await searchInVain(name);
    }
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    await deleteDatabase(SCRATCH).catch(() => {});
    return false;
  }
}

async function fillAndDrop(writes: number): Promise<void> {
  const database = await openDatabase(SCRATCH, 1, { upgrade: (made) => void made.createObjectStore('chance') });
  for (let write = 0; write < writes; write += 1) {
    await database.put('chance', crypto.getRandomValues(new Uint8Array(SIZE)), (write * STRIDE) % KEYS);
  }
  database.close();
  await deleteDatabase(SCRATCH);
}

async function searchInVain(name: string): Promise<void> {
  // The browser may have emptied it meanwhile: if it were created here, it would lack its tables for good.
  const database = await openDatabase(name, undefined, { upgrade: (_made, _from, _to, making) => making.abort() });
  const reading = database.transaction(JOURNAL_TABLES);
  for (const table of JOURNAL_TABLES) {
    for (const key of [[''], ['\uffff']]) {
      await Promise.all(Array.from({ length: READS }, () => reading.objectStore(table).get(key)));
    }
  }
  database.close();
}
