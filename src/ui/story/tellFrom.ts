import type { StoryName } from '../../analysis/story/storyOf';
import type { StepId } from '../../domain/brand';
import type { AppStore } from '../../store/appStore';
import { selectStory } from '../../store/selectors/selectStory';
import { showStep } from './walkStory';

/** Presents a story from one of its steps, else from the first. Only steps that the room may see are presented. */
export function tellFrom(desk: AppStore, room: AppStore, story: StoryName, from: StepId | null): void {
  if (desk.getState().story !== story) desk.getState().storyChosen(story);
  const steps = selectStory(room.getState());
  const step = steps.find(({ id }) => id === from) ?? steps[0];
  if (step) showStep(desk, room, step);
}
