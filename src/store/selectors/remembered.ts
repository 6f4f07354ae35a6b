import { sameList } from '../../domain/remembered/rememberedFor';

/** For whom a state is made: desk, room and paper ask about the same map in turns, and none makes another forget. */
interface Looked {
  readonly audience?: 'desk' | 'room' | 'paper';
}

export type Selector<State, Result> = (state: State) => Result;

interface Remembered<Result> {
  readonly inputs: readonly unknown[];
  readonly result: Result;
}

/**
 * A selector that computes again only when one of the values it depends on is another one. Otherwise it returns the very
 * same result, so that components that subscribe to it do not render. `compute` is given the result before, if any. The
 * last result is kept for each audience. Asked again about the very same state, as hundreds of components do after each
 * change, it answers without looking.
 */
export function remembered<State extends Looked, Result>(
  dependsOn: (state: State) => readonly unknown[],
  compute: (state: State, before?: Result) => Result,
): Selector<State, Result> {
  const memory = new Map<Looked['audience'], Remembered<Result>>();
  return lastAsked((state) => {
    const inputs = dependsOn(state);
    const before = memory.get(state.audience);
    if (before && sameList(before.inputs, inputs)) return before.result;
    const result = compute(state, before?.result);
    memory.set(state.audience, { inputs, result });
    return result;
  });
}

/** States never change: the answer to the one that was last asked about is known. */
function lastAsked<State extends object, Result>(select: Selector<State, Result>): Selector<State, Result> {
  let last: { readonly state: State; readonly result: Result } | null = null;
  return (state) => {
    if (last?.state !== state) last = { state, result: select(state) };
    return last.result;
  };
}
