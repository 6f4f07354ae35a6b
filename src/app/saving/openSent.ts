import { readNative } from '../../formats/native/read';
import type { SentMap } from '../../platform/sentPage';
import type { AppStore } from '../../store/appStore';
import { ownHistory } from './mapOpener';

/** The one map of a page that was sent: it is nowhere else on this device. */
const SENT_ID = 'sent';

/** Shows the map that came with this page, to be looked at. False when a mail program or a disk spoilt it, which is said. */
export function openSent(store: AppStore, { text, on }: SentMap): boolean {
  const { openDocument, savingChanged, savingNoticed, mapFiled } = store.getState();
  const result = readNative({ name: 'sent.maillon.json', bytes: new TextEncoder().encode(text) });
  if (result.outcome === 'error') {
    savingNoticed([{ code: 'sentUnreadable' }]);
    return false;
  }
  openDocument(SENT_ID, ownHistory(result.document), true);
  savingChanged({ saving: 'sent', sentOn: on ?? null });
  // It came in a file, and nothing will be done to it.
  mapFiled(SENT_ID);
  return true;
}
