import { useLayoutEffect, useRef, useState } from 'react';
import type { Telling } from '../../analysis/reportWords';
import { isTold } from '../../analysis/story/storyOf';
import type { ToldStep } from '../../analysis/story/toldStep';
import type { StepId } from '../../domain/brand';
import { STORY_EDITOR } from '../../i18n/story/storyEditor';
import { useHandleDrag } from '../parts/useHandleDrag';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import { StepItem, stepButtonId } from './StepItem';
import styles from './Story.module.css';
import { gapUnder, placeInGap } from './stepGap';
import { useStoryEdits } from './useStoryEdits';

export interface StepListProps {
  readonly steps: readonly ToldStep[];
  readonly telling: Telling;
  readonly open: StepId | null;
  readonly onOpen: (step: StepId | null) => void;
}

/** The steps in order. The focus follows a moved step; when a step is removed, it goes to the next. */
export function StepList({ steps, telling, open, onOpen }: StepListProps) {
  const words = STORY_EDITOR[useApp((state) => state.language)];
  const { story } = useLaterMessages();
  const edits = useStoryEdits();
  const [said, setSaid] = useState('');
  const focusNext = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (focusNext.current !== null) document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });

  const move = (id: StepId, place: number, button: 'up' | 'down' | null) => {
    const step = steps.find((one) => one.id === id);
    if (!step || place < 0 || place >= steps.length) return;
    const title = story.title(step);
    if (button) focusNext.current = stepButtonId(id, button);
    edits.move(id, place, title);
    setSaid(words.moved(title, place + 1, steps.length));
  };
  const remove = (step: ToldStep, index: number) => {
    const next = steps[index + 1] ?? steps[index - 1];
    if (next) focusNext.current = stepButtonId(next.id, 'write');
    onOpen(null);
    edits.remove(step.id, story.title(step));
  };
  const drag = useHandleDrag(gapUnder, (id: StepId, gap) => {
    const from = steps.findIndex((one) => one.id === id);
    const place = placeInGap(from, gap);
    if (place !== from) move(id, place, null);
  });
  const told = steps.filter(isTold);
  return (
    <>
      <ol className={styles.steps} aria-label={words.steps}>
        {steps.map((step, index) => (
          <StepItem
            key={step.id}
            told={step}
            telling={telling}
            number={isTold(step) ? told.indexOf(step) + 1 : null}
            isFirst={index === 0}
            isLast={index === steps.length - 1}
            isOnly={steps.length === 1}
            isOpen={open === step.id}
            onOpen={(opened) => onOpen(opened ? step.id : null)}
            onOpenOther={onOpen}
            onMove={(by, button) => move(step.id, index + by, button)}
            onRemove={() => remove(step, index)}
            drag={drag}
            drop={drag.over?.index === index ? (drag.over.after ? 'after' : 'before') : undefined}
          />
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}
