import type { StateCreator } from 'zustand/vanilla';
import type { StoryName } from '../analysis/story/storyOf';
import type { StepId } from '../domain/brand';
import type { StartSlice } from './startSlice';

/** The story told in this window, and the step shown. Never saved, never undone. */
export interface StorySlice {
  readonly story: StoryName;
  /** `null` when no step is shown. What the step highlights stands out on the picture. */
  readonly toldStep: StepId | null;

  /** Switches to another story, with no step shown yet. */
  readonly storyChosen: (story: StoryName) => void;
  readonly stepTold: (step: StepId | null) => void;
}

export const NO_STORY = { story: 'session', toldStep: null } as const satisfies Partial<StorySlice>;

export const createStorySlice: StateCreator<StorySlice & StartSlice, [], [], StorySlice> = (set) => ({
  ...NO_STORY,
  storyChosen: (story) => set({ story, toldStep: null }),
  // A told step replaces the start question.
  stepTold: (toldStep) => set(toldStep === null ? { toldStep } : { toldStep, asking: 'left' }),
});
