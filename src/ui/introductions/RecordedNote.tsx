import type { IntroductionId } from '../../domain/brand';
import { stageOf } from '../../domain/introductionStage';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import styles from './Introductions.module.css';
import { statusWords } from './statusWords';

/** Says that an introduction is noted already, how far it is, and leads to it. */
export function RecordedNote({ id, onFollowUp }: { readonly id: IntroductionId; readonly onFollowUp: () => void }) {
  const { introductions: words, vocabulary } = useMessages();
  const introduction = useApp((state) => state.document.introductions.get(id));
  if (!introduction) return null;
  const { status, due } = introduction;
  const said = statusWords(status, words.stages) ?? words.stages[stageOf(introduction)];
  return (
    <p className={styles.recorded}>
      {words.recorded(said, due && vocabulary.day(due))}{' '}
      <button type="button" className={`${controls.button} ${controls.quiet}`} onClick={onFollowUp}>
        {words.seeFollowUp}
      </button>
    </p>
  );
}
