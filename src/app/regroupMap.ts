import { actorGraphOf } from '../analysis/actorGraph';
import { rowsOf } from '../analysis/rowsOf';
import { ALL_VISIBLE } from '../analysis/visibility';
import { regroup } from '../domain/commands';
import type { AppStore } from '../store/appStore';
import { selectGraph } from '../store/selectors/selectGraph';
import type { Threads } from './threads';

/**
 * Groups worked out as if there were none, when a person asks for it. One step to undo. What is counted by group (who
 * goes between them) follows; betweenness does not depend on groups and is not searched again.
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
  // Measures of another graph, or of a part of the map, are on their way or stay as they are.
  if (measures?.whole && measures.graph === shown && selectGraph(store.getState()) === shown) {
    state.analysisReady({ ...measures, measured: { ...measures.measured, ...quickly } });
  }
}
