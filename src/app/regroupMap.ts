import { actorGraphOf } from '../analysis/actorGraph';
import { ALL_VISIBLE } from '../analysis/visibility';
import { regroup } from '../domain/commands';
import type { AppStore } from '../store/appStore';
import type { Threads } from './threads';

/** Groups worked out as if there were none, when a person asks for it. One step to undo. */
export async function regroupMap(store: AppStore, { asked }: Threads): Promise<void> {
  const { document, documentVersion, mapId } = store.getState();
  const graph = actorGraphOf(document, ALL_VISIBLE);
  const options = { version: documentVersion, seed: 1, fromScratch: true };
  const { groups } = await asked.measure({}, graph, [...document.groups.values()], options);
  if (store.getState().mapId === mapId) store.getState().execute(regroup, { groups });
}
