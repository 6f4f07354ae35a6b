import { createStore, type StoreApi } from 'zustand/vanilla';
import { isRefusal } from '../../platform/journal/storedRecords';
import { createDocumentSlice, type DocumentSlice } from '../../store/documentSlice';
import { createSavingSlice } from '../../store/savingSlice';
import { type SavedState, startWriting } from './mapSession';
import { channelOf, type SavingWorld } from './savingWorld';

/**
 * Outcome of editing a map that is not open. `held`: another window has it. `unreadable`: it cannot be read now. `refused`: neither the
 * journal nor a copy took it. Except for `done`, the map is unchanged.
 */
export type EditedBeside = 'done' | 'held' | 'unreadable' | 'refused';

export type MapEdit = (map: Pick<DocumentSlice, 'execute'>) => boolean;

/**
 * Edits a map of this browser without opening it, as if it were opened, edited and left: under its lock, from its stored state, through
 * its journal, so that the edit can be undone there. `store` is the window's, for notices about the state in which the map was found.
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

/** One at a time per window: two clicks must not compete for one lock. */
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
    // If another window takes the map meanwhile, the epoch refuses later writes from here.
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
