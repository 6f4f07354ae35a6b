import { idsOf } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import { selectDoubtful } from '../../store/selectors/selectDoubtful';
import { selectMeasures } from '../../store/selectors/selectMeasures';
import { selectGroupNames, selectGroupPartition } from '../../store/selectors/selectPartition';
import { useApp, useMessages } from '../useApp';
import styles from './Card.module.css';

/** How the actor stands between others, in words: what it opens, whom it links. Never a number that ranks. */
export function ActorStanding({ id }: { readonly id: ActorId }) {
  const { findings } = useMessages();
  const measures = useApp(selectMeasures);
  const betweenGroups = useBetweenGroups(id);
  const vertex = measures ? idsOf(measures.graph).indexOf(id) : -1;
  const brokerage = measures?.measured.brokerage[vertex];
  const words =
    measures && brokerage
      ? findings.brokerWords({
          contacts: measures.graph.degree(id),
          effectiveSize: measures.measured.effectiveSize[vertex] ?? 0,
          brokerage,
        })
      : [];
  return (
    <>
      {words.length > 0 && <p className={styles.standing}>{words.join(' · ')}</p>}
      {betweenGroups !== null && <p className={styles.standing}>{betweenGroups}</p>}
    </>
  );
}

/** Its group, and the one that it might as well be in; `null` when it clearly belongs to its own. */
function useBetweenGroups(id: ActorId): string | null {
  const { card, findings } = useMessages();
  const other = useApp((state) => selectDoubtful(state).get(id)?.[0]);
  const own = useApp((state) => selectGroupPartition(state).groups.find((group) => group.members.includes(id))?.id);
  const names = useApp(selectGroupNames);
  const document = useApp((state) => state.document);
  const ownName = own === undefined ? undefined : names.get(own);
  const otherName = other === undefined ? undefined : names.get(other);
  if (!ownName || !otherName) return null;
  return card.actor.betweenGroups(findings.groupName(ownName, document), findings.groupName(otherName, document));
}
