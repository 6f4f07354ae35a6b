import type { OwnFiles } from '../../platform/ownFiles';
import type { AppStore } from '../../store/appStore';

const MINUTE = 60_000;
/** Milliseconds of edits in no file before the person is reminded, and again after as long. */
const REMIND_AFTER = 30 * MINUTE;

interface Clock {
  readonly now: () => number;
  readonly every: (milliseconds: number, run: () => void) => () => void;
}

/**
 * Tracks how old the person's own file of the open map is, and reminds them after half an hour of edits that are not in it: browser data
 * may be cleared, a file stays. Not for the sample. Returns a function that stops it.
 */
export function remindOfFile(store: AppStore, ownFiles: Pick<OwnFiles, 'get'>, { now, every }: Clock): () => void {
  let editedSince: number | null = null;
  const look = () => {
    const { mapId, document, fileAge, fileAged, fileReminded } = store.getState();
    const own = mapId === null ? null : ownFiles.get(mapId);
    const age = own && Math.max(0, Math.floor((now() - own.savedAt) / MINUTE));
    if (age !== fileAge) fileAged(age);
    if (own && editedSince !== null && own.savedAt > editedSince) editedSince = null;
    if (document.info.sample || editedSince === null || now() - editedSince < REMIND_AFTER) return;
    editedSince = now();
    fileReminded(true);
  };
  const stopChanges = store.getState().onChange(() => {
    editedSince ??= now();
  });
  const stopState = store.subscribe((state, before) => {
    if (state.mapId === before.mapId) return;
    editedSince = null;
    state.fileReminded(false);
    look();
  });
  const stopClock = every(MINUTE, look);
  look();
  return () => {
    stopChanges();
    stopState();
    stopClock();
  };
}
