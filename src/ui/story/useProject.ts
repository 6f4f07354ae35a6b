import type { StoryName } from '../../analysis/story/storyOf';
import type { StepId } from '../../domain/brand';
import { useServices } from '../services';
import { useAppStore } from '../useApp';

/** Shows the room a story, from one of its steps or the first; `null` where nothing can be projected. */
export function useProject(): ((story: StoryName, step: StepId | null) => void) | null {
  const { projectFrom } = useServices();
  const store = useAppStore();
  if (!projectFrom) return null;
  return (story, step) => {
    const { storyChosen, dialogOpened } = store.getState();
    storyChosen(story);
    dialogOpened(null);
    projectFrom(step);
  };
}
