import { brokersOf } from '../../analysis/brokers';
import { tellingFragile } from '../../analysis/measures/tellingFragile';
import type { ActorId } from '../../domain/brand';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { sameMembers } from './sameMembers';
import { selectFindings } from './selectFindings';
import { selectGraph } from './selectGraph';
import { selectGroups } from './selectGroups';
import { selectMeasures } from './selectMeasures';

/**
 * Brokers worth a mark, as last measured. The set stays the same object while its members do, so that a new measure redraws
 * nothing. Empty when no groups are shown: there is nothing to broker between.
 */
export const selectBrokers = remembered(
  (state: AppState) => [selectMeasures(state), selectGroups(state).size > 0],
  (state, before?: ReadonlySet<ActorId>): ReadonlySet<ActorId> => {
    const measures = selectGroups(state).size > 0 ? selectMeasures(state) : null;
    return sameMembers(measures ? brokersOf(measures.graph, measures.measured) : new Set<ActorId>(), before);
  },
);

/** Cut points, where marking them is informative. */
export const selectFragile = remembered(
  (state: AppState) => [selectFindings(state), selectGraph(state), state.document.actors.size],
  (state, before?: ReadonlySet<ActorId>): ReadonlySet<ActorId> => {
    const found = selectFindings(state).findings.filter(({ rule }) => rule === 'fragilePoint');
    const points = found.flatMap(({ actors }) => actors);
    return sameMembers(tellingFragile(selectGraph(state), points, state.document.actors.size), before);
  },
);
