import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/store/selectors/remembered';

interface State {
  readonly audience?: 'desk' | 'room';
  readonly words: readonly string[];
}

function counted() {
  const done = { looks: 0, computes: 0 };
  const select = remembered(
    ({ words }: State) => {
      done.looks += 1;
      return [words];
    },
    ({ words }) => {
      done.computes += 1;
      return words.toSorted();
    },
  );
  return { done, select };
}

const words = ['un', 'deux'];

describe('a remembered selector', () => {
  it('does not even look again when it is asked about the very same state', () => {
    const { done, select } = counted();
    const state: State = { words };
    const first = select(state);
    expect(select(state)).toBe(first);
    expect(done).toEqual({ looks: 1, computes: 1 });
  });

  it('looks at another state, and answers the very same when what it depends on is the same', () => {
    const { done, select } = counted();
    const first = select({ words });
    expect(select({ words })).toBe(first);
    expect(done).toEqual({ looks: 2, computes: 1 });
  });

  it('answers otherwise as soon as something that it depends on is another', () => {
    const { select } = counted();
    const [one, other]: State[] = [{ words }, { words: ['trois'] }];
    expect(select(one!)).toEqual(['deux', 'un']);
    expect(select(other!)).toEqual(['trois']);
    expect(select(one!)).toEqual(['deux', 'un']);
  });

  it('keeps what it answers the desk while the room is asked in turns', () => {
    const { done, select } = counted();
    for (let turn = 0; turn < 3; turn++) {
      select({ words });
      select({ words: ['masqué'], audience: 'room' });
    }
    expect(done.computes).toBe(1 + 3);
  });
});
