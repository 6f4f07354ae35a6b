import { brokersOf } from '../../analysis/brokers';
import type { ActorId } from '../../domain/brand';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectFindings } from './selectFindings';
import { selectMeasures } from './selectMeasures';

/** Go-betweens worth a mark, as last measured. */
export const selectBrokers = remembered(
  (state: AppState) => [selectMeasures(state)],
  (state): ReadonlySet<ActorId> => {
    const measures = selectMeasures(state);
    return measures ? brokersOf(measures.graph, measures.measured) : new Set();
  },
);

/** Actors without whom others are cut off. */
export const selectFragile = remembered(
  (state: AppState) => [selectFindings(state)],
  (state): ReadonlySet<ActorId> =>
    new Set(
      selectFindings(state)
        .findings.filter((finding) => finding.rule === 'fragilePoint')
        .flatMap((finding) => finding.actors),
    ),
);
