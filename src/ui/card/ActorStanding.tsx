import { neighboursOf } from '../../analysis/actorGraph';
import type { ActorId } from '../../domain/brand';
import { selectMeasures } from '../../store/selectors/selectMeasures';
import { useApp, useMessages } from '../useApp';
import styles from './Card.module.css';

/** How the actor stands between others, in words: what it opens, whom it links. Never a number that ranks. */
export function ActorStanding({ id }: { readonly id: ActorId }) {
  const { findings } = useMessages();
  const measures = useApp(selectMeasures);
  const vertex = measures?.graph.ids.indexOf(id) ?? -1;
  const brokerage = measures?.measured.brokerage[vertex];
  if (!measures || !brokerage) return null;
  const contacts = neighboursOf(measures.graph, vertex).length;
  const words = findings.brokerWords({
    contacts,
    effectiveSize: measures.measured.effectiveSize[vertex] ?? 0,
    brokerage,
  });
  return words.length === 0 ? null : <p className={styles.standing}>{words.join(' · ')}</p>;
}
