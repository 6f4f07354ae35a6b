import { brokersOf } from '../../analysis/brokers';
import { LEAST_GROUPED } from '../../analysis/groups/shownGroups';
import type { ActorId } from '../../domain/brand';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { sameMembers } from './sameMembers';
import { selectFindings } from './selectFindings';
import { selectMeasures } from './selectMeasures';
import { selectPointOfView } from './selectPointOfView';

/** Go-betweens worth a mark, as last measured: the same set while they are the same, so that measuring draws nothing anew. */
export const selectBrokers = remembered(
  (state: AppState) => [selectMeasures(state)],
  (state, before?: ReadonlySet<ActorId>): ReadonlySet<ActorId> => {
    const measures = selectMeasures(state);
    return sameMembers(measures ? brokersOf(measures.graph, measures.measured) : new Set<ActorId>(), before);
  },
);

/** Actors without whom others are cut off. Not the centre of a map just begun: everybody on it came through her. */
export const selectFragile = remembered(
  (state: AppState) => [selectFindings(state), selectPointOfView(state), state.document.actors.size < LEAST_GROUPED],
  (state, before?: ReadonlySet<ActorId>): ReadonlySet<ActorId> => {
    const centre = state.document.actors.size < LEAST_GROUPED ? selectPointOfView(state) : null;
    const fragile = selectFindings(state).findings.filter(({ rule }) => rule === 'fragilePoint');
    return sameMembers(new Set(fragile.flatMap(({ actors }) => actors).filter((id) => id !== centre)), before);
  },
);
