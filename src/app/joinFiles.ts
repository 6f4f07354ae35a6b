import { joinAll, type VoicedMap } from '../analysis/join/joinAll';
import { mapVoice } from '../analysis/join/mapVoice';
import { joinMap } from '../domain/commands';
import { fold } from '../domain/folding';
import type { Message } from '../formats/message';
import type { FileBytes, ReadResult } from '../formats/readResult';
import { LATER_MESSAGES } from '../i18n/laterMessages';
import { newId } from '../platform/newId';
import type { AppStore } from '../store/appStore';
import { mapsAmong } from './mapsAmong';
import type { Threads } from './threads';

/**
 * Adds the contents of other files to the open map, in one undo step. Each map is one voice; tables that belong together (actors and
 * ties) are one map. A file that cannot be read leaves the map unchanged and is reported.
 */
export async function joinFiles(store: AppStore, { files: reader }: Threads, files: readonly File[]): Promise<void> {
  const { joiningMoved, dialogOpened, language } = store.getState();
  const words = LATER_MESSAGES[language];
  const read = async (one: readonly File[]): Promise<ReadResult | null> => {
    try {
      const bytes = await Promise.all(one.map(bytesOf));
      return await reader.read({}, bytes, { language, answers: new Map(), keepMaps: true });
    } catch (error) {
      // A folder or a deleted file has no bytes; any other error is a bug.
      if (error instanceof DOMException) return null;
      throw error;
    }
  };

  joiningMoved({ step: 'reading', joined: [], oneSided: [], refused: [] });
  dialogOpened('twins');
  const maps: VoicedMap[] = [];
  const refused: { name: string; messages: readonly Message[] }[] = [];
  const ownVoice = mapVoice(store.getState().document.info.title, words.join.thisMap, new Set());
  const taken = new Set([fold(ownVoice)]);
  for (const { name, files: own } of mapsAmong(files, language)) {
    const result = await read(own);
    if (!result || result.outcome === 'error') {
      const unread: readonly Message[] = own.map((file) => ({ code: 'NOT_READ', file: file.name }));
      refused.push({ name: own.map((file) => file.name).join(', '), messages: result?.messages ?? unread });
      continue;
    }
    const { places } = result.coverage ?? {};
    // An archive may hold several saved maps: each is a voice.
    for (const { name: called, document: map } of result.maps ?? [{ name, document: result.document }]) {
      const saidBy = mapVoice(map.info.title, called, taken);
      taken.add(fold(saidBy));
      const cameFrom: VoicedMap['cameFrom'] = (actor) => {
        const place = places?.get(actor);
        return [words.update.cameFrom, place ? words.update.place(place) : saidBy];
      };
      maps.push({ map, saidBy, cameFrom });
    }
  }
  // The current map: it may have been edited while files were read.
  const { document, execute } = store.getState();
  const options = { ownVoice, otherName: words.join.otherName, newId };
  const { document: joined, parts, byVoice } = joinAll(document, maps, options);
  if (maps.length > 0) execute(joinMap, { joined }, maps.map(({ saidBy }) => saidBy).join(', '));
  joiningMoved({ step: 'done', joined: parts, oneSided: byVoice, refused });
}

async function bytesOf(file: File): Promise<FileBytes> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
