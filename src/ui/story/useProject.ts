import { useCallback } from 'react';
import type { StoryName } from '../../analysis/story/storyOf';
import type { StepId } from '../../domain/brand';
import { roomOf } from '../../store/roomStore';
import { enterFullScreen } from '../parts/fullScreen';
import { useServices } from '../services';
import { useAppStore } from '../useApp';
import { tellFrom } from './tellFrom';

/** Shows a room a story, from one of its steps or the first: in its own window if there is one, else in this one. */
export function useProject(): (story: StoryName, from: StepId | null) => void {
  const { room } = useServices();
  const store = useAppStore();
  return useCallback(
    (story, from) => {
      const { roomFollows, dialogOpened, projectionStarted } = store.getState();
      dialogOpened(null);
      if (!roomFollows) {
        // First: the desk comes back to what it looks at now.
        projectionStarted();
        enterFullScreen();
      }
      tellFrom(store, roomOf(room.desk, room.world), story, from);
    },
    [store, room],
  );
}
