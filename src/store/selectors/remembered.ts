/**
 * For whom a state is made: the desk, the room and what is printed look at the same map in turns, and none makes
 * another forget.
 */
interface Looked {
  readonly audience?: 'desk' | 'room' | 'paper';
}

interface Remembered<Result> {
  readonly inputs: readonly unknown[];
  readonly result: Result;
}

/**
 * A selector that computes again only when one of the values it depends on is another one. Otherwise it returns the very
 * same result, so that components that subscribe to it do not render. `compute` is given the result before, if any. The
 * last result is kept for each audience.
 */
export function remembered<State extends Looked, Result>(
  dependsOn: (state: State) => readonly unknown[],
  compute: (state: State, before?: Result) => Result,
): (state: State) => Result {
  const known = new Map<Looked['audience'], Remembered<Result>>();
  return (state) => {
    const inputs = dependsOn(state);
    const last = known.get(state.audience);
    if (last && last.inputs.length === inputs.length && last.inputs.every((input, i) => Object.is(input, inputs[i]))) {
      return last.result;
    }
    const result = compute(state, last?.result);
    known.set(state.audience, { inputs, result });
    return result;
  };
}
