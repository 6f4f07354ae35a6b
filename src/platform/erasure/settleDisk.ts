import { deleteDatabase, openDatabase } from '../database';
import { JOURNAL_TABLES } from '../journal/stored';

const SCRATCH = 'maillon-scratch';
/** Writes of each round: the first moves what was erased down, the others let go of files that the browser still held then. */
const ROUNDS = [2700, 450, 450];
/** Bytes of a write: of larger ones the browser first notes how to take them back, in the files that are to be tidied. */
const SIZE = 12_000;
/** A prime above the number of writes, and one that does not divide it: keys come in no order. */
const [KEYS, STRIDE] = [10_007, 7919];
/** A file of the browser that is searched so often in vain is merged with the one below it. */
const READS = 150;

/**
 * Has the browser tidy the files of its databases, so that what was erased leaves the disk and not only the reach of any
 * page. Chromium (LevelDB) drops an old value once the file that says that it is gone was merged with the deeper one that holds it.
 * Files are merged in turn, from the lowest key to the highest and around, as new ones come: so chance is written under keys in
 * no order (in order, or over and over, the turn never comes round to the maps), and keys that are not there are looked for in
 * this database. All of it is taken away again. False where the browser refused; nothing of the maps depends on it.
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
  // Emptied by the browser meanwhile: made here, it would lack its tables for ever.
  const database = await openDatabase(name, undefined, { upgrade: (_made, _from, _to, making) => making.abort() });
  const reading = database.transaction(JOURNAL_TABLES);
  for (const table of JOURNAL_TABLES) {
    for (const key of [[''], ['\uffff']]) {
      await Promise.all(Array.from({ length: READS }, () => reading.objectStore(table).get(key)));
    }
  }
  database.close();
}
