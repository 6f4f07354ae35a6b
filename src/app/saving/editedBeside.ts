import { createStore, type StoreApi } from 'zustand/vanilla';
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
export async function editedBeside(
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
    if (await session.close()) return 'done';
    await session.abandon();
    return 'refused';
  } finally {
    hold.release();
    channel.close();
  }
}
