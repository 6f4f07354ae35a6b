import { ArrowDown, ArrowUp, Eye, EyeOff, GripVertical, Pencil, Play } from 'lucide-react';
import type { Telling } from '../../analysis/reportWords';
import type { ToldStep } from '../../analysis/story/toldStep';
import type { StepId } from '../../domain/brand';
import { STORY_EDITOR } from '../../i18n/story/storyEditor';
import type { HandleDrag } from '../parts/useHandleDrag';
import { useLaterMessages } from '../parts/useLaterMessages';
import controls from '../styles/controls.module.css';
import { useApp } from '../useApp';
import { StepNotes } from './StepNotes';
import { StepWords } from './StepWords';
import styles from './Story.module.css';
import type { StepGap } from './stepGap';
import { useProject } from './useProject';
import { useStoryEdits } from './useStoryEdits';

export interface StepItemProps {
  readonly told: ToldStep;
  readonly telling: Telling;
  /** Its place among those that are shown; `null`: it is not. */
  readonly number: number | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Taken away, it would give the story back to the map. */
  readonly isOnly: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onOpenOther: (step: StepId) => void;
  readonly onMove: (by: number, button: 'up' | 'down') => void;
  readonly onRemove: () => void;
  readonly drag: HandleDrag<StepId, StepGap>;
  /** A step that is dragged would come here. */
  readonly drop: 'before' | 'after' | undefined;
}

export function stepButtonId(id: StepId, button: 'up' | 'down' | 'write'): string {
  return `story-${id}-${button}`;
}

/** One step: what it says now, its place, and what can be done with it. */
export function StepItem(props: StepItemProps) {
  const { told, telling, number, isFirst, isLast, isOpen, drag, onMove } = props;
  const words = STORY_EDITOR[useApp((state) => state.language)];
  const { story } = useLaterMessages();
  const readOnly = useApp((state) => state.readOnly);
  const edits = useStoryEdits();
  const project = useProject();
  const title = story.title(told, telling);
  const skipped = told.step.skipped === true;
  const icon = `${controls.button} ${controls.quiet} ${controls.icon}`;
  return (
    <li
      className={styles.step}
      data-hushed={number === null || undefined}
      data-drop={props.drop}
      data-dragged={drag.dragged === told.id || undefined}
    >
      <div className={styles.head}>
        {!readOnly && (
          // The pointer's way to what the two buttons do.
          <span className={styles.grip} aria-hidden="true" title={words.drag(title)} {...drag.handle(told.id)}>
            <GripVertical size={18} />
          </span>
        )}
        <span className={styles.number} aria-hidden="true">
          {number ?? '–'}
        </span>
        <div className={styles.words}>
          <strong>{title}</strong>
          <span>{story.sentences(told, telling).join(' ')}</span>
          <StepNotes told={told} telling={telling} />
        </div>
        <div className={styles.gestures}>
          {number !== null && (
            <button
              type="button"
              className={icon}
              aria-label={words.projectFrom(title)}
              title={words.projectFrom(title)}
              onClick={() => project('session', told.id)}
            >
              <Play size={18} />
            </button>
          )}
          {!readOnly && (
            <>
              {/* Not disabled at the ends: the focus would be lost with the last press. */}
              <button
                type="button"
                id={stepButtonId(told.id, 'up')}
                className={icon}
                aria-label={words.up(title)}
                title={words.up(title)}
                aria-disabled={isFirst}
                onClick={() => onMove(-1, 'up')}
              >
                <ArrowUp size={18} />
              </button>
              <button
                type="button"
                id={stepButtonId(told.id, 'down')}
                className={icon}
                aria-label={words.down(title)}
                title={words.down(title)}
                aria-disabled={isLast}
                onClick={() => onMove(1, 'down')}
              >
                <ArrowDown size={18} />
              </button>
              <button
                type="button"
                className={controls.button}
                aria-label={skipped ? words.showStep(title) : words.skipStep(title)}
                onClick={() => edits.edit(told.id, { skipped: !skipped }, title)}
              >
                {skipped ? <Eye size={16} aria-hidden="true" /> : <EyeOff size={16} aria-hidden="true" />}
                {skipped ? words.show : words.skip}
              </button>
              <button
                type="button"
                id={stepButtonId(told.id, 'write')}
                className={controls.button}
                aria-label={words.writeStep(title)}
                aria-expanded={isOpen}
                onClick={() => props.onOpen(!isOpen)}
              >
                <Pencil size={16} aria-hidden="true" /> {words.write}
              </button>
            </>
          )}
        </div>
      </div>
      {isOpen && (
        <StepWords
          told={told}
          telling={telling}
          onDuplicate={() => props.onOpenOther(edits.duplicate(told.step, title))}
          onRemove={props.isOnly ? undefined : props.onRemove}
        />
      )}
    </li>
  );
}
