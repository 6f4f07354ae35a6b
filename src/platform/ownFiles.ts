import type { IDBPDatabase } from 'idb';
import { openDatabase } from './database';
import type { KnownFile } from './files';
import { within } from './within';

/** The file of the person's own that a map was last saved in. `file` where the browser lets us write in it again. */
export interface OwnFile {
  readonly file: KnownFile | null;
  /** In milliseconds since 1970. */
  readonly savedAt: number;
}

/** Which map is in which file of the person's own, kept over reloads. */
export interface OwnFiles {
  readonly get: (mapId: string) => OwnFile | null;
  readonly remember: (mapId: string, own: OwnFile) => void;
  /** Forgets those of other maps than these, and those that were saved before somebody was erased from the map: they bear old names. */
  readonly keepThoseOf: (maps: readonly { readonly id: string; readonly erasedAt?: number }[]) => void;
  /** Forgets the maps that are none of these. */
  readonly keepOnly: (mapIds: readonly string[]) => void;
}

/** A database of its own: handles of files cannot be kept as text, and no other record is like them. */
const OWN_FILES_DATABASE = 'maillon-files';
const TABLE = 'files';
/** Milliseconds that the database has to give what it knows: nothing of the maps is in it. */
const ANSWERS_WITHIN = 3000;

/** Over the browser's database; where it refuses, as long as the window. */
export async function openOwnFiles(): Promise<OwnFiles> {
  const opened = await within(ANSWERS_WITHIN, openAndRead).catch(() => null);
  const database = opened?.database;
  const kept = new Map<string, OwnFile>(opened?.files);
  // What is not kept is asked again, by the window to choose a file.
  const quietly = (writing: Promise<unknown> | undefined) => void writing?.catch(() => {});
  const keepOnly = (mapIds: readonly string[]) => {
    for (const mapId of Array.from(kept.keys()).filter((one) => !mapIds.includes(one))) {
      kept.delete(mapId);
      quietly(started(() => database?.delete(TABLE, mapId)));
    }
  };
  return {
    get: (mapId) => kept.get(mapId) ?? null,
    remember: (mapId, own) => {
      kept.set(mapId, own);
      quietly(started(() => database?.put(TABLE, own, mapId)));
    },
    keepOnly,
    keepThoseOf: (maps) => {
      const sound = maps.filter(({ id, erasedAt = 0 }) => (kept.get(id)?.savedAt ?? 0) > erasedAt || erasedAt === 0);
      keepOnly(sound.map(({ id }) => id));
    },
  };
}

/** A connection that is gone throws at once. */
async function started(write: () => Promise<unknown> | undefined): Promise<unknown> {
  return write();
}

async function openAndRead() {
  const database: IDBPDatabase = await openDatabase(OWN_FILES_DATABASE, 1, {
    upgrade: (made) => void made.createObjectStore(TABLE),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  const [keys, values] = await Promise.all([database.getAllKeys(TABLE), database.getAll(TABLE)]);
  return { database, files: keys.map((key, index): [string, OwnFile] => [key as string, values[index] as OwnFile]) };
}
