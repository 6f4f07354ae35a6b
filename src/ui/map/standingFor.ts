import { vertexIndex } from '../../analysis/actorGraph';
import type { ActorId } from '../../domain/brand';
import { ringsAround, TRAY } from '../../picture/rings';
import { standingActors } from '../../picture/standingActors';
import type { AppState } from '../../store/appStore';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectBrokers, selectFragile } from '../../store/selectors/selectMarks';
import { selectRecent } from '../../store/selectors/selectRecent';

/** Who has a mark of its own in Circles around `centre`, or `null`: everyone. */
export function standingFor(state: AppState, centre: ActorId): ReadonlySet<ActorId> | null {
  const graph = selectGraph(state);
  const index = vertexIndex(graph.ids);
  const from = index.get(centre);
  if (from === undefined) return null;
  const rings = ringsAround(graph, from);
  return standingActors({
    document: state.document,
    graph,
    ringOf: (id) => rings[index.get(id) ?? -1] ?? TRAY,
    brokers: selectBrokers(state),
    fragile: selectFragile(state),
    recent: selectRecent(state),
  });
}
