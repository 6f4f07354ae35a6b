import { joinMaps } from '../analysis/join/joinMaps';
import { joinMap } from '../domain/commands';
import type { Message } from '../formats/message';
import type { FileBytes, ReadResult } from '../formats/readResult';
import { LATER_MESSAGES } from '../i18n/laterMessages';
import { newId } from '../platform/newId';
import type { AppStore } from '../store/appStore';
import type { JoinedFile } from '../store/joinSlice';
import type { Threads } from './threads';

/**
 * Adds to the open map what other files hold. Each map of its own file is one voice; tables that go together (actors and
 * ties) are one map. A file that cannot be read leaves the map as it is and is told; each joining is one step to undo.
 */
export async function joinFiles(store: AppStore, { files: reader }: Threads, files: readonly File[]): Promise<void> {
  const read = async (files: readonly File[]): Promise<ReadResult | null> => {
    try {
      const bytes = await Promise.all(files.map(bytesOf));
      return await reader.read({}, bytes, { language: store.getState().language, answers: new Map() });
    } catch (error) {
      // A folder or a file that has gone has no bytes; anything else is a fault.
      if (error instanceof DOMException) return null;
      throw error;
    }
  };

  const { joiningMoved, dialogOpened } = store.getState();
  joiningMoved({ step: 'reading', joined: [], refused: [] });
  dialogOpened('twins');
  const joined: JoinedFile[] = [];
  const refused: { name: string; messages: readonly Message[] }[] = [];
  for (const map of mapsAmong(files)) {
    const name = map.map((file) => file.name).join(', ');
    const result = await read(map);
    if (result && result.outcome !== 'error') joined.push(joinOne(store, name, result));
    else {
      const unread: readonly Message[] = map.map((file) => ({ code: 'NOT_READ', file: file.name }));
      refused.push({ name, messages: result?.messages ?? unread });
    }
  }
  joiningMoved({ step: 'done', joined, refused });
}

function joinOne(
  store: AppStore,
  name: string,
  { document: other }: Extract<ReadResult, { readonly document: unknown }>,
): JoinedFile {
  const { document, execute, language } = store.getState();
  const words = LATER_MESSAGES[language].join;
  const title = other.info.title.trim();
  const saidBy = title === '' ? name : title;
  const {
    document: joined,
    newActors,
    ...counts
  } = joinMaps(document, other, {
    saidBy,
    otherName: words.otherName,
    newId,
  });
  execute(joinMap, { joined }, saidBy);
  return { name: saidBy, newActors: newActors.length, ...counts, oneSided: counts.oneSided.length };
}

/** Maps of their own one by one, tables together. */
function mapsAmong(files: readonly File[]): (readonly File[])[] {
  const isTable = ({ name }: File) => /\.(csv|tsv|txt)$/i.test(name);
  const tables = files.filter(isTable);
  return [...files.filter((file) => !isTable(file)).map((file) => [file]), ...(tables.length > 0 ? [tables] : [])];
}

async function bytesOf(file: File): Promise<FileBytes> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
