import type { ActorId } from '../../domain/brand';
import type { AppState } from '../../store/appStore';
import { selectUnnarrowedGraph } from '../../store/selectors/selectUnnarrowed';

/** True when the actor has a tie, whatever the map is narrowed to. */
export function hasContacts(state: AppState, id: ActorId): boolean {
  const graph = selectUnnarrowedGraph(state);
  return graph.hasNode(id) && graph.degree(id) > 0;
}
