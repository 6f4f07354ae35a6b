import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StepId } from '../../src/domain/brand';
import { edited, movedTo, type Story, withoutStep, withStepAfter } from '../../src/domain/storyEdits';
import type { StoryStep } from '../../src/domain/storyStep';

const step = (id: string, rank = 0, rest: Partial<StoryStep> = {}): StoryStep => ({
  ...rest,
  id: id as StepId,
  kind: 'own',
  rank,
});
const story = (...ids: string[]): Story => ids.map((id, rank) => step(id, rank));
const order = (steps: Story) => steps.map(({ id }) => id).join('');

describe('edits of a story', () => {
  it('put a step at a place, whatever the place', () => {
    const letters = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(fc.constantFrom(...letters), fc.integer({ min: -2, max: 8 }), (id, place) => {
        const moved = movedTo(story(...letters), id as StepId, place);
        expect(moved.map(({ id: one }) => one as string).sort()).toEqual(letters);
        expect(order(moved).indexOf(id)).toBe(Math.min(Math.max(0, place), letters.length - 1));
        expect(order(moved).replace(id, '')).toBe(letters.join('').replace(id, ''));
        expect(moved.map(({ rank }) => rank)).toEqual([0, 1, 2, 3, 4]);
      }),
    );
  });

  it('insert after a step, at the end otherwise, and take out', () => {
    expect(order(withStepAfter(story('a', 'b'), step('x'), 'a' as StepId))).toBe('axb');
    expect(order(withStepAfter(story('a', 'b'), step('x')))).toBe('abx');
    expect(order(withStepAfter(story('a', 'b'), step('x'), 'gone' as StepId))).toBe('abx');
    expect(order(withoutStep(story('a', 'b', 'c'), 'b' as StepId))).toBe('ac');
    expect(withoutStep(story('a', 'b', 'c'), 'a' as StepId).map(({ rank }) => rank)).toEqual([0, 1]);
  });

  it('keep words without their blanks; blank words, and what is given back, are gone', () => {
    const written = edited(story('a', 'b'), 'a' as StepId, { title: ' Nous ', text: 'Qui ?', skipped: true });
    expect(written[0]).toEqual(step('a', 0, { title: 'Nous', text: 'Qui ?', skipped: true }));
    const back = edited(written, 'a' as StepId, { title: ' ', text: undefined, skipped: false });
    expect(back).toEqual(story('a', 'b'));
    expect(back[0]).not.toHaveProperty('title');
    expect(back[0]).not.toHaveProperty('skipped');
  });

  it('leave alone, to the record, the steps that they are not about', () => {
    const before = story('a', 'b', 'c');
    const after = edited(before, 'b' as StepId, { text: 'x' });
    expect(after[0]).toBe(before[0]);
    expect(after[2]).toBe(before[2]);
  });
});
