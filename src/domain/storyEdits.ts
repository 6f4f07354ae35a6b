import type { StepId } from './brand';
import { defined } from './defined';
import type { StoryStep } from './storyStep';

/** Steps in the order told, with matching ranks. */
export type Story = readonly StoryStep[];

/** Moves a step to another place, from 0; clamped to the ends. */
export function movedTo(story: Story, id: StepId, place: number): Story {
  const step = story.find((one) => one.id === id);
  if (!step) return story;
  const others = story.filter((one) => one.id !== id);
  const at = Math.min(Math.max(0, place), others.length);
  return ranked([...others.slice(0, at), step, ...others.slice(at)]);
}

/** Editable parts of a step; `undefined` or blank restores the app's own. */
export type StepEdit = { readonly [Name in 'title' | 'text' | 'look' | 'skipped']?: StoryStep[Name] | undefined };

export function edited(story: Story, id: StepId, edit: StepEdit): Story {
  return ranked(story.map((step) => (step.id === id ? withoutBlanks({ ...step, ...edit }) : step)));
}

export function withoutStep(story: Story, id: StepId): Story {
  return ranked(story.filter((step) => step.id !== id));
}

/** Inserts the step after another; last when that one is missing or not given. */
export function withStepAfter(story: Story, step: StoryStep, after?: StepId): Story {
  const at = story.findIndex(({ id }) => id === after);
  const place = at < 0 ? story.length : at + 1;
  return ranked([...story.slice(0, place), withoutBlanks(step), ...story.slice(place)]);
}

/** Sets ranks by position; an unmoved step stays the same object. */
function ranked(story: Story): Story {
  return story.map((step, rank) => (step.rank === rank ? step : { ...step, rank }));
}

type Draft = Pick<StoryStep, 'id' | 'kind' | 'rank'> & StepEdit;

function withoutBlanks({ id, kind, rank, title, text, look, skipped }: Draft): StoryStep {
  return {
    id,
    kind,
    rank,
    ...(isBlank(title) ? {} : { title: title.trim() }),
    ...(isBlank(text) ? {} : { text: text.trim() }),
    ...defined({ look }),
    ...(skipped === true ? { skipped } : {}),
  };
}

function isBlank(text: string | undefined): text is undefined {
  return text === undefined || text.trim() === '';
}
