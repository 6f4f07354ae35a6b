import { deleteDB, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { keepsInBrowser } from './keepsInBrowser';

/** Rejects where nothing may be kept, like a browser without databases, which callers already handle. */
export async function openDatabase(
  name: string,
  version?: number,
  callbacks?: OpenDBCallbacks<unknown>,
): Promise<IDBPDatabase> {
  refuseUnlessKept();
  return openDB(name, version, callbacks);
}

export async function deleteDatabase(name: string): Promise<void> {
  refuseUnlessKept();
  return deleteDB(name);
}

function refuseUnlessKept(): void {
  if (!keepsInBrowser) throw new DOMException('this page keeps nothing in the browser', 'SecurityError');
}
