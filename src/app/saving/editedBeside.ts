import { createStore, type StoreApi } from 'zustand/vanilla';
import { isRefusal } from '../../platform/journal/storedRecords';
import { createDocumentSlice, type DocumentSlice } from '../../store/documentSlice';
import { createSavingSlice } from '../../store/savingSlice';
import { type SavedState, startWriting } from './mapSession';
import { channelOf, type SavingWorld } from './savingWorld';

/**
 * What came of changing a map that is not open. `held`: another window has it. `unreadable`: nothing of it can be read now.
 * `refused`: neither the journal nor a copy took it. But for `done` the map is as it was.
 */
export type EditedBeside = 'done' | 'held' | 'unreadable' | 'refused';

export type MapEdit = (map: Pick<DocumentSlice, 'execute'>) => boolean;

/**
 * Changes a map of this browser beside the open one, as if it were opened, changed and left: under its lock, as it is kept now, through
 * its journal, so that the change is a step that can be undone there. `store`: of the window, for what is to be told of how it was found.
 */
export function editedBeside(...what: Parameters<typeof underItsLock>): Promise<EditedBeside> {
  const [, world] = what;
  const edited = (turns.get(world) ?? Promise.resolve()).then(() => underItsLock(...what));
  const said = edited.catch((error: unknown) => {
    if (!isRefusal(error)) throw error;
    return 'unreadable' as const;
  });
  turns.set(
    world,
    said.catch(() => {}),
  );
  return said;
}

/** One after another in each window: two presses must not want one lock. */
const turns = new WeakMap<SavingWorld, Promise<unknown>>();

async function underItsLock(
  store: StoreApi<SavedState>,
  world: SavingWorld,
  mapId: string,
  edit: MapEdit,
): Promise<EditedBeside> {
  const { maps } = world;
  const hold = await maps.locks.take(`map:${mapId}`, () => {});
  if (!hold) return 'held';
  const own = createStore<SavedState>()((set, get, api) => ({
    ...createDocumentSlice(set, get, api),
    ...createSavingSlice(set, get, api),
  }));
  const channel = channelOf(world, maps, mapId);
  try {
    // Whoever took the map meanwhile has it: the epoch refuses what would still be written here.
    const on = { fenced: () => {}, edited: () => {} };
    const session = await startWriting({ store: own, places: maps, channel, shown: 'beside' }, mapId, hold, on, null);
    store.getState().savingNoticed(own.getState().savingNotices);
    if (!session) return 'unreadable';
    edit(own.getState());
    if (!(await session.close())) {
      await session.abandon();
      return 'refused';
    }
    const { fileOnly, mapUnfiled } = store.getState();
    if (fileOnly) mapUnfiled(mapId);
    return 'done';
  } finally {
    hold.release();
    channel.close();
  }
}
