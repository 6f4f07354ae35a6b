import type { ActorGraph } from '../../analysis/actorGraph';
import type { Measured } from '../../analysis/measured';
import { idsOf } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import type { BrokerProfile } from '../../i18n/findings/messages';

interface BetweenOthers {
  readonly graph: ActorGraph;
  readonly measured: Pick<Measured, 'brokerage' | 'effectiveSize'>;
}

const BETWEEN_NONE = { coordinator: 0, consultant: 0, gatekeeper: 0, liaison: 0 };

/** Returns how the actor stands between others; between groups only where the map shows groups, since nobody could tell which are meant. */
export function standingOf(
  { graph, measured }: BetweenOthers,
  id: ActorId,
  groupsShown: boolean,
): BrokerProfile | undefined {
  const vertex = idsOf(graph).indexOf(id);
  const brokerage = measured.brokerage[vertex];
  return (
    brokerage && {
      contacts: graph.degree(id),
      effectiveSize: measured.effectiveSize[vertex] ?? 0,
      brokerage: groupsShown ? brokerage : BETWEEN_NONE,
    }
  );
}
