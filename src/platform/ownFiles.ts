import type { IDBPDatabase } from 'idb';
import { openDatabase } from './database';
import type { KnownFile } from './files';
import { within } from './within';

/** The person's file in which a map was last saved. `file` is set where the browser lets us write to it again. */
export interface OwnFile {
  readonly file: KnownFile | null;
  /** In milliseconds since 1970. */
  readonly savedAt: number;
}

/** Links maps to the person's files, across reloads. */
export interface OwnFiles {
  readonly get: (mapId: string) => OwnFile | null;
  readonly remember: (mapId: string, own: OwnFile) => void;
  /** Forgets the files of other maps, and those saved before a person was erased from their map: they still contain the old names. */
  readonly keepThoseOf: (maps: readonly { readonly id: string; readonly erasedAt?: number }[]) => void;
  /** Forgets every map that is not listed. */
  readonly keepOnly: (mapIds: readonly string[]) => void;
}

/** A database of its own: file handles cannot be stored as text, and no other record is like them. */
const OWN_FILES_DATABASE = 'maillon-files';
const TABLE = 'files';
/** Milliseconds the database has to answer: the app can do without it, since it holds no map. */
const ANSWERS_WITHIN = 3000;

/** Backed by the browser's database; where it refuses, kept as long as the window. */
export async function openOwnFiles(): Promise<OwnFiles> {
  const opened = await within(ANSWERS_WITHIN, openAndRead).catch(() => null);
  const database = opened?.database;
  const kept = new Map<string, OwnFile>(opened?.files);
  // A file that could not be remembered is asked for again in the file dialog.
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

/** Turns the synchronous throw of a closed connection into a rejection. */
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
