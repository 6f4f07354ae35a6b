import { vertexIndex } from '../../analysis/actorGraph';
import type { ActorId } from '../../domain/brand';
import { condensed } from '../../picture/condensed';
import { ringsAround, TRAY } from '../../picture/rings';
import type { Sector } from '../../picture/sectors';
import { standingActors } from '../../picture/standingActors';
import type { AppState } from '../../store/appStore';
import { selectBrokers, selectFragile } from '../../store/selectors/selectMarks';
import { selectRecent } from '../../store/selectors/selectRecent';
import { selectUnnarrowedGraph } from '../../store/selectors/selectUnnarrowed';

/** Who has a mark of its own in Circles around `centre` whatever is open or looked at, or `null`: everyone. */
export function standingFor(state: AppState, centre: ActorId, sectors: readonly Sector[]): ReadonlySet<ActorId> | null {
  const graph = selectUnnarrowedGraph(state);
  const index = vertexIndex(graph.ids);
  const from = index.get(centre);
  if (from === undefined) return null;
  const rings = ringsAround(graph, from);
  const ringOf = (id: ActorId) => rings[index.get(id) ?? -1] ?? TRAY;
  const standing = standingActors({
    document: state.document,
    graph,
    ringOf,
    brokers: selectBrokers(state),
    fragile: selectFragile(state),
    recent: selectRecent(state),
  });
  // Those of whom there are too few to be drawn together have a mark too.
  const nothing = { opened: new Set<string>(), isLookedAt: () => false };
  return standing && condensed({ graph, ringOf, sectors, centre, standing, ...nothing }).standing;
}
