import type { Telling } from '../../analysis/reportWords';
import type { ToldStep } from '../../analysis/story/toldStep';
import type { StoryMessages } from './fr';

/** A story as plain text to hand out: the map and its question, then each step with its sentences. */
export function storyText(steps: readonly ToldStep[], telling: Telling, messages: StoryMessages): string {
  const { title, question } = telling.document.info;
  const head = [title, question?.trim()].filter(Boolean).join('\n');
  const told = steps.map((step, index) =>
    [`${index + 1}. ${messages.title(step)}`, ...messages.sentences(step, telling)].join('\n'),
  );
  return `${[head, ...told].join('\n\n')}\n`;
}
