import { useState } from 'react';
import type { FollowedIntroduction } from '../../analysis/introductions/followUp';
import type { IntroductionId } from '../../domain/brand';
import { selectFollowedIntroductions } from '../../store/selectors/selectIntroductions';
import { DraftsAboutProvider } from '../fields/useDraft';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import { AddIntroduction } from './AddIntroduction';
import { FollowedLine } from './FollowedLine';
import styles from './Introductions.module.css';

const LISTS = ['overdue', 'toDo', 'done', 'dropped'] as const;

export function FollowUpPart() {
  const { followUp: words } = useLaterMessages();
  const followed = useApp(selectFollowedIntroductions);
  const [added, setAdded] = useState<IntroductionId | null>(null);
  return (
    <>
      <DraftsAboutProvider value="introductions">
        <AddIntroduction onAdded={setAdded} />
      </DraftsAboutProvider>
      {followed.length === 0 && <p>{words.none}</p>}
      {LISTS.map((list) => {
        const lines = followed.filter((one) => listOf(one) === list);
        if (lines.length === 0) return null;
        return (
          <section key={list} className={styles.list}>
            <h3>{words.lists[list]}</h3>
            <ul className={styles.lines}>
              {lines.map(({ introduction }) => (
                <FollowedLine
                  key={introduction.id}
                  introduction={introduction}
                  startsFocused={introduction.id === added}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function listOf({ stage, overdue }: FollowedIntroduction): (typeof LISTS)[number] {
  return overdue ? 'overdue' : stage;
}
