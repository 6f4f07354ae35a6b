import type { FollowedIntroduction } from '../../analysis/introductions/followUp';
import { selectFollowedIntroductions } from '../../store/selectors/selectIntroductions';
import { useApp, useMessages } from '../useApp';
import { FollowedLine } from './FollowedLine';
import styles from './Introductions.module.css';

const LISTS = ['overdue', 'toDo', 'done', 'dropped'] as const;

/** Introductions that were noted: what to chase comes first. */
export function FollowUpPart() {
  const { introductions: words } = useMessages();
  const followed = useApp(selectFollowedIntroductions);
  if (followed.length === 0) return <p>{words.noneRecorded}</p>;
  return LISTS.map((list) => {
    const lines = followed.filter((one) => listOf(one) === list);
    if (lines.length === 0) return null;
    return (
      <section key={list} className={styles.list}>
        <h3>{words.followed[list]}</h3>
        <ul className={styles.lines}>
          {lines.map(({ introduction }) => (
            <FollowedLine key={introduction.id} introduction={introduction} />
          ))}
        </ul>
      </section>
    );
  });
}

function listOf({ stage, overdue }: FollowedIntroduction): (typeof LISTS)[number] {
  return overdue ? 'overdue' : stage;
}
