import { measure } from '../../analysis/measure';
import { publicDocument } from '../../domain/publicDocument';
import type { AppState } from '../../store/appStore';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectGroups } from '../../store/selectors/selectGroups';
import { selectMeasures } from '../../store/selectors/selectMeasures';

/** What of a map may leave with it. */
export interface Sharing {
  /** Ties said in confidence. Only when a person asks. */
  readonly confidential: boolean;
}

/** On larger maps go-betweens lose their mark rather than that a person waits. */
const MOST_MEASURED = 1500;

/** True when something of the map stays with the officer. */
export function hasConfidentialTies({ document }: Pick<AppState, 'document'>): boolean {
  return [...document.ties.values()].some((tie) => tie.confidential);
}

/**
 * The state as it may be seen by others: nothing of it, neither a place nor a mark, tells of what is left out. The very
 * same state when nothing is.
 */
export function sharedState(state: AppState, { confidential }: Sharing): AppState {
  if (confidential || !hasConfidentialTies(state)) return state;
  const shared = { ...state, document: publicDocument(state.document) };
  const measures = selectMeasures(state);
  if (!measures) return shared;
  const graph = selectGraph(shared);
  if (graph.ids.length > MOST_MEASURED) return { ...shared, measures: null };
  const { version } = measures.measured;
  const measured = measure(graph, [...selectGroups(state).values()], { version, seed: 1 });
  return { ...shared, measures: { ...measures, graph, measured } };
}
