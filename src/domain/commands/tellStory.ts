import { tableWith } from '../remembered/madeTable';
import type { StoryStep } from '../storyStep';
import { defineCommand } from './command';

/**
 * Replaces the whole story: steps missing from `steps` are removed, and an empty list restores the story made by the app. Does
 * nothing when the story is the same.
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
