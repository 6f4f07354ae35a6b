import { useCallback } from 'react';
import type { StoryName } from '../../analysis/story/storyOf';
import type { StepId } from '../../domain/brand';
import { roomOf } from '../../store/roomStore';
import { enterFullScreen } from '../parts/fullScreen';
import { useServices } from '../services';
import { useAppStore } from '../useApp';
import { tellFrom } from './tellFrom';

/** Presents a story to a room from one of its steps, else from the first: in the second window if one is open, else in this one. */
export function useProject(): (story: StoryName, from: StepId | null) => void {
  const { room } = useServices();
  const store = useAppStore();
  return useCallback(
    (story, from) => {
      const { roomFollows, dialogOpened, projectionStarted } = store.getState();
      dialogOpened(null);
      if (!roomFollows) {
        // Called first, so that the desk can return to its present view afterwards.
        projectionStarted();
        enterFullScreen();
      }
      tellFrom(store, roomOf(room.desk, room.world), story, from);
    },
    [store, room],
  );
}
