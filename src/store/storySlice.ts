import type { StateCreator } from 'zustand/vanilla';
import type { StoryName } from '../analysis/story/storyOf';
import type { StepId } from '../domain/brand';
import type { StartSlice } from './startSlice';

/** The story that is told in this window, and the step that is shown. Never saved, never undone. */
export interface StorySlice {
  readonly story: StoryName;
  /** `null`: no step is shown. What it lights stands out on the picture. */
  readonly toldStep: StepId | null;

  /** Another story is told from now on; no step of it is shown yet. */
  readonly storyChosen: (story: StoryName) => void;
  readonly stepTold: (step: StepId | null) => void;
}

/** When a map is opened. */
export const NO_STORY = { story: 'session', toldStep: null } as const satisfies Partial<StorySlice>;

export const createStorySlice: StateCreator<StorySlice & StartSlice, [], [], StorySlice> = (set) => ({
  ...NO_STORY,
  storyChosen: (story) => set({ story, toldStep: null }),
  // A step is told instead of what was asked.
  stepTold: (toldStep) => set(toldStep === null ? { toldStep } : { toldStep, asking: 'left' }),
});
