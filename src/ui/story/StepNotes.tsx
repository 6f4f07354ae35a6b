import type { Telling } from '../../analysis/reportWords';
import { lookGone } from '../../analysis/story/lookGone';
import { namesGone } from '../../analysis/story/namesGone';
import type { ToldStep } from '../../analysis/story/toldStep';
import { STORY_EDITOR } from '../../i18n/story/storyEditor';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import styles from './Story.module.css';

export function StepNotes({ told, telling }: { readonly told: ToldStep; readonly telling: Telling }) {
  const words = STORY_EDITOR[useApp((state) => state.language)];
  const { story } = useLaterMessages();
  const past = useApp((state) => state.past);
  const { step, facts } = told;
  const text = step.text ?? '';
  const gone = namesGone(`${step.title ?? ''} ${text}`, telling.document, past);
  const notes = [
    ...(step.skipped === true ? [words.skipped] : []),
    ...(facts.kind === 'silent' && text === '' ? [words.silences[facts.why]] : []),
    ...(facts.kind === 'own' && story.sentences(told, telling).length === 0 ? [words.noText] : []),
  ];
  const warnings = [
    ...(gone.length > 0 ? [words.namesGone(gone)] : []),
    ...(step.look && lookGone(step.look, telling.document) ? [words.lookGone] : []),
  ];
  return (
    <>
      {notes.map((note) => (
        <em key={note} className={styles.note}>
          {note}
        </em>
      ))}
      {warnings.map((warning) => (
        <span key={warning} className={styles.warning}>
          {warning}
        </span>
      ))}
    </>
  );
}
