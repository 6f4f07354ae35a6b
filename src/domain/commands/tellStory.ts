import { tableWith } from '../remembered/madeTable';
import type { StoryStep } from '../storyStep';
import { defineCommand } from './command';

/**
 * The whole story as it is to be told: steps that are not among `steps` are gone, and no step at all gives the story
 * back to the app, which then tells its own. Nothing to do when it is told so already.
 */
export const tellStory = defineCommand(
  'tellStory',
  'record',
  (document, { steps }: { readonly steps: readonly StoryStep[] }) => {
    const next = new Map(steps.map((step) => [step.id, step]));
    const changes = [
      ...[...document.story.keys()].filter((id) => !next.has(id)).map((id) => [id, null] as const),
      ...[...next].filter(([id, step]) => JSON.stringify(document.story.get(id)) !== JSON.stringify(step)),
    ];
    return changes.length === 0 ? document : { ...document, story: tableWith(document.story, changes) };
  },
);
