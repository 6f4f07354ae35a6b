import { actorGraphOf } from '../analysis/actorGraph';
import { rowsOf } from '../analysis/rowsOf';
import { ALL_VISIBLE } from '../analysis/visibility';
import { regroup } from '../domain/commands';
import type { AppStore } from '../store/appStore';
import { selectGraph } from '../store/selectors/selectGraph';
import type { Threads } from './threads';

/**
 * Finds groups from scratch when a person asks for it, in one undo step. Counts that depend on groups (brokers between them) are updated;
 * betweenness does not depend on groups and is not computed again.
 */
export async function regroupMap(store: AppStore, { asked }: Pick<Threads, 'asked'>): Promise<void> {
  const { document, documentVersion, mapId } = store.getState();
  const shown = selectGraph(store.getState());
  const graph = actorGraphOf(document, ALL_VISIBLE);
  const options = { version: documentVersion, seed: 1, fromScratch: true };
  const quickly = await asked.measureQuickly({}, rowsOf(graph), [...document.groups.values()], options);
  const state = store.getState();
  if (state.mapId !== mapId) return;
  state.execute(regroup, { groups: quickly.groups });
  const { measures } = store.getState();
  // Otherwise measures of another graph, or of a part of the map, are pending or stay valid.
  if (measures?.whole && measures.graph === shown && selectGraph(store.getState()) === shown) {
    state.analysisReady({ ...measures, measured: { ...measures.measured, ...quickly } });
  }
}
