import { brokersOf } from '../../analysis/brokers';
import { LEAST_GROUPED } from '../../analysis/groups/shownGroups';
import type { ActorId } from '../../domain/brand';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { sameMembers } from './sameMembers';
import { selectFindings } from './selectFindings';
import { selectGroups } from './selectGroups';
import { selectMeasures } from './selectMeasures';

/**
 * Go-betweens worth a mark, as last measured: the same set while they are the same, so that measuring draws nothing anew.
 * None where no groups are shown: there is nothing between which to go.
 */
export const selectBrokers = remembered(
  (state: AppState) => [selectMeasures(state), selectGroups(state).size > 0],
  (state, before?: ReadonlySet<ActorId>): ReadonlySet<ActorId> => {
    const measures = selectGroups(state).size > 0 ? selectMeasures(state) : null;
    return sameMembers(measures ? brokersOf(measures.graph, measures.measured) : new Set<ActorId>(), before);
  },
);

/** Actors without whom others are cut off. Not on a map just begun, a tree in which everybody but its leaves would be one. */
export const selectFragile = remembered(
  (state: AppState) => [selectFindings(state), state.document.actors.size < LEAST_GROUPED],
  (state, before?: ReadonlySet<ActorId>): ReadonlySet<ActorId> => {
    const isJustBegun = state.document.actors.size < LEAST_GROUPED;
    const fragile = isJustBegun ? [] : selectFindings(state).findings.filter(({ rule }) => rule === 'fragilePoint');
    return sameMembers(new Set(fragile.flatMap(({ actors }) => actors)), before);
  },
);
