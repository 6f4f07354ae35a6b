import type { ActorId } from '../../domain/brand';
import { selectDoubtful } from '../../store/selectors/selectDoubtful';
import { selectMeasures } from '../../store/selectors/selectMeasures';
import { selectGroupNames, selectGroupPartition } from '../../store/selectors/selectPartition';
import { useApp, useMessages } from '../useApp';
import styles from './Card.module.css';
import { standingOf } from './standingOf';

/** How the actor stands between others, in words: what it opens, whom it links. Never a number that ranks. */
export function ActorStanding({ id }: { readonly id: ActorId }) {
  const { findings } = useMessages();
  const measures = useApp(selectMeasures);
  const betweenGroups = useBetweenGroups(id);
  const groupsShown = useApp((state) => selectGroupPartition(state).groups.length > 0);
  const standing = measures && standingOf(measures, id, groupsShown);
  const words = standing ? findings.brokerWords(standing) : [];
  return (
    <>
      {words.length > 0 && <p className={styles.standing}>{words.join(' · ')}</p>}
      {betweenGroups !== null && <p className={styles.standing}>{betweenGroups}</p>}
    </>
  );
}

/** Its group, and the one it could equally belong to; `null` when it clearly belongs to its own. */
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
