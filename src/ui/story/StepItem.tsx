import { ArrowDown, ArrowUp, Eye, EyeOff, GripVertical, Pencil, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Telling } from '../../analysis/reportWords';
import type { ToldStep } from '../../analysis/story/toldStep';
import type { StepId } from '../../domain/brand';
import { STORY_EDITOR } from '../../i18n/story/storyEditor';
import { Button } from '../parts/Button';
import type { HandleDrag } from '../parts/useHandleDrag';
import { useLaterMessages } from '../parts/useLaterMessages';
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
  /** Number among the shown steps; `null` when it is not shown. */
  readonly number: number | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** True for the only step: removing it would bring back the automatic story. */
  readonly isOnly: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onOpenOther: (step: StepId) => void;
  readonly onMove: (by: number, button: 'up' | 'down') => void;
  readonly onRemove: () => void;
  readonly drag: HandleDrag<StepId, StepGap>;
  /** Side on which the dragged step would be dropped. */
  readonly drop: 'before' | 'after' | undefined;
}

export function stepButtonId(id: StepId, button: 'up' | 'down' | 'write'): string {
  return `story-${id}-${button}`;
}

export function StepItem(props: StepItemProps) {
  const { told, telling, number, isOpen, drag } = props;
  const words = STORY_EDITOR[useApp((state) => state.language)];
  const { story } = useLaterMessages();
  const readOnly = useApp((state) => state.readOnly);
  const edits = useStoryEdits();
  const title = story.title(told);
  return (
    <li
      className={styles.step}
      data-hushed={number === null || undefined}
      data-drop={props.drop}
      data-dragged={drag.dragged === told.id || undefined}
    >
      <div className={styles.head}>
        {!readOnly && (
          // For pointers only: the two buttons do the same.
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
        <StepGestures {...props} title={title} />
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

function StepGestures(props: StepItemProps & { readonly title: string }) {
  const { told, number, isFirst, isLast, isOpen, onMove, title } = props;
  const words = STORY_EDITOR[useApp((state) => state.language)];
  const readOnly = useApp((state) => state.readOnly);
  const edits = useStoryEdits();
  const project = useProject();
  const skipped = told.step.skipped === true;
  // Not disabled at the ends: the last press would lose the focus.
  const move = (by: -1 | 1, button: 'up' | 'down', isAtEnd: boolean, icon: ReactNode) => (
    <Button
      look="icon"
      id={stepButtonId(told.id, button)}
      aria-label={words[button](title)}
      title={words[button](title)}
      aria-disabled={isAtEnd}
      onClick={() => onMove(by, button)}
    >
      {icon}
    </Button>
  );
  return (
    <div className={styles.gestures}>
      {number !== null && (
        <Button
          look="icon"
          aria-label={words.projectFrom(title)}
          title={words.projectFrom(title)}
          onClick={() => project('session', told.id)}
        >
          <Play size={18} />
        </Button>
      )}
      {!readOnly && (
        <>
          {move(-1, 'up', isFirst, <ArrowUp size={18} />)}
          {move(1, 'down', isLast, <ArrowDown size={18} />)}
          <Button
            aria-label={skipped ? words.showStep(title) : words.skipStep(title)}
            onClick={() => edits.edit(told.id, { skipped: !skipped }, title)}
          >
            {skipped ? <Eye size={16} aria-hidden="true" /> : <EyeOff size={16} aria-hidden="true" />}
            {skipped ? words.show : words.skip}
          </Button>
          <Button
            id={stepButtonId(told.id, 'write')}
            aria-label={words.writeStep(title)}
            aria-expanded={isOpen}
            onClick={() => props.onOpen(!isOpen)}
          >
            <Pencil size={16} aria-hidden="true" /> {words.write}
          </Button>
        </>
      )}
    </div>
  );
}
