import { brokersOf } from '../../analysis/brokers';
import type { ActorId } from '../../domain/brand';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { sameMembers } from './sameMembers';
import { selectFindings } from './selectFindings';
import { selectMeasures } from './selectMeasures';

/** Go-betweens worth a mark, as last measured: the same set while they are the same, so that measuring draws nothing anew. */
export const selectBrokers = remembered(
  (state: AppState) => [selectMeasures(state)],
  (state, before?: ReadonlySet<ActorId>): ReadonlySet<ActorId> => {
    const measures = selectMeasures(state);
    return sameMembers(measures ? brokersOf(measures.graph, measures.measured) : new Set<ActorId>(), before);
  },
);

/** Actors without whom others are cut off. */
export const selectFragile = remembered(
  (state: AppState) => [selectFindings(state)],
  (state, before?: ReadonlySet<ActorId>): ReadonlySet<ActorId> =>
    sameMembers(
      new Set(
        selectFindings(state)
          .findings.filter((finding) => finding.rule === 'fragilePoint')
          .flatMap((finding) => finding.actors),
      ),
      before,
    ),
);
