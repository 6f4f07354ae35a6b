import { readNative } from '../../formats/native/read';
import type { SentMap } from '../../platform/sentPage';
import type { AppStore } from '../../store/appStore';
import { ownHistory } from './mapOpener';

/** Id of the only map of a sent page: it is stored nowhere else on this device. */
const SENT_ID = 'sent';

/** Shows the map that came with this page, read-only. False when it was damaged on the way (mail program, disk), which is reported. */
export function openSent(store: AppStore, { text, on }: SentMap): boolean {
  const { openDocument, savingChanged, savingNoticed, mapFiled } = store.getState();
  const result = readNative({ name: 'sent.maillon.json', bytes: new TextEncoder().encode(text) });
  if (result.outcome === 'error') {
    savingNoticed([{ code: 'sentUnreadable' }]);
    return false;
  }
  openDocument(SENT_ID, ownHistory(result.document), true);
  savingChanged({ saving: 'sent', sentOn: on ?? null });
  // It came in a file and is not edited, so it counts as filed.
  mapFiled(SENT_ID);
  return true;
}
