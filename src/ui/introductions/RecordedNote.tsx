import type { IntroductionId } from '../../domain/brand';
import { stageOf } from '../../domain/introductionStage';
import { useLaterMessages } from '../parts/useLaterMessages';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import styles from './Introductions.module.css';
import { statusWords } from './statusWords';

/** Says that an introduction is noted already, how far it is, and leads to it. */
export function RecordedNote({ id, onFollowUp }: { readonly id: IntroductionId; readonly onFollowUp: () => void }) {
  const { vocabulary } = useMessages();
  const { toTry: words, followUp } = useLaterMessages();
  const { stages } = followUp;
  const introduction = useApp((state) => state.document.introductions.get(id));
  if (!introduction) return null;
  const { status, due } = introduction;
  const said = statusWords(status, stages) ?? stages[stageOf(introduction)];
  return (
    <p className={styles.recorded}>
      {words.recorded(said, due && vocabulary.day(due))}{' '}
      <button type="button" className={`${controls.button} ${controls.quiet}`} onClick={onFollowUp}>
        {words.seeFollowUp}
      </button>
    </p>
  );
}
