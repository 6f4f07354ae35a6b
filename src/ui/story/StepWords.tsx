import { Copy, Trash2 } from 'lucide-react';
import type { Telling } from '../../analysis/reportWords';
import type { ToldStep } from '../../analysis/story/toldStep';
import type { StepEdit } from '../../domain/storyEdits';
import { STORY_EDITOR } from '../../i18n/story/storyEditor';
import { selectLook } from '../../store/selectors/selectLook';
import { EditableText } from '../fields/EditableText';
import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore } from '../useApp';
import styles from './Story.module.css';
import { useStoryEdits } from './useStoryEdits';

interface Props {
  readonly told: ToldStep;
  readonly telling: Telling;
  readonly onDuplicate: () => void;
  readonly onRemove: (() => void) | undefined;
}

/** Text and look of a step. A field left empty uses the automatic text. */
export function StepWords({ told, telling, onDuplicate, onRemove }: Props) {
  const words = STORY_EDITOR[useApp((state) => state.language)];
  const { story } = useLaterMessages();
  const store = useAppStore();
  const { edit } = useStoryEdits();
  const { step } = told;
  const title = story.title(told);
  const { title: _title, text: _text, ...unwritten } = step;
  const made = { ...told, step: unwritten };
  const change = (what: StepEdit) => edit(told.id, what, title);
  return (
    <div className={styles.writing}>
      <EditableText
        label={words.titleField}
        value={step.title ?? ''}
        placeholder={story.title(made)}
        onCommit={(text) => change({ title: text })}
        readOnly={false}
        bare
        startsFocused
      />
      <EditableText
        label={words.textField}
        value={step.text ?? ''}
        placeholder={story.sentences(made, telling).join(' ')}
        onCommit={(text) => change({ text })}
        readOnly={false}
        multiline
      />
      <p className={dialogs.soft}>{words.wordsHint}</p>
      <div className={dialogs.row}>
        <span className={dialogs.soft}>{step.look ? words.ownLook : words.lookHint}</span>
        <Button onClick={() => change({ look: selectLook(store.getState()) })}>{words.takeLook}</Button>
        {step.look && step.kind !== 'own' && (
          <Button onClick={() => change({ look: undefined })}>{words.giveLookBack}</Button>
        )}
      </div>
      <div className={dialogs.row}>
        <Button aria-label={words.duplicateStep(title)} onClick={onDuplicate}>
          <Copy size={16} aria-hidden="true" /> {words.duplicate}
        </Button>
        {onRemove && (
          <Button aria-label={words.removeStep(title)} onClick={onRemove}>
            <Trash2 size={16} aria-hidden="true" /> {words.remove}
          </Button>
        )}
      </div>
    </div>
  );
}
