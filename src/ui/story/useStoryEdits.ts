import { useMemo } from 'react';
import { stepsKept } from '../../analysis/story/storyOf';
import type { StepId } from '../../domain/brand';
import { tellStory } from '../../domain/commands';
import { edited, movedTo, type StepEdit, type Story, withoutStep, withStepAfter } from '../../domain/storyEdits';
import type { StoryStep } from '../../domain/storyStep';
import { useServices } from '../services';
import { useAppStore } from '../useApp';

/** Edits of a story. Each is one undo step, and from the first on the story is stored in the map. */
export interface StoryEdits {
  readonly move: (id: StepId, place: number, label: string) => void;
  readonly edit: (id: StepId, edit: StepEdit, label: string) => void;
  readonly remove: (id: StepId, label: string) => void;
  /** Adds a copy right after the step and returns its id. */
  readonly duplicate: (step: StoryStep, label: string) => StepId;
  /** Adds a new step at the end and returns its id. */
  readonly add: (step: Pick<StoryStep, 'kind' | 'look'>, label: string) => StepId;
  readonly giveBack: () => void;
}

export function useStoryEdits(): StoryEdits {
  const store = useAppStore();
  const { newId } = useServices();
  return useMemo(() => {
    const tell = (change: (story: Story) => Story, label: string) => {
      const { document, execute } = store.getState();
      execute(tellStory, { steps: change(stepsKept(document)) }, label);
    };
    const insert = (step: Omit<StoryStep, 'id' | 'rank'>, after: StepId | undefined, label: string) => {
      const id = newId() as StepId;
      tell((story) => withStepAfter(story, { ...step, id, rank: 0 }, after), label);
      return id;
    };
    return {
      move: (id, place, label) => tell((story) => movedTo(story, id, place), label),
      edit: (id, edit, label) => tell((story) => edited(story, id, edit), label),
      remove: (id, label) => tell((story) => withoutStep(story, id), label),
      duplicate: (step, label) => insert(step, step.id, label),
      add: (step, label) => insert(step, undefined, label),
      giveBack: () => tell(() => [], ''),
    };
  }, [store, newId]);
}
