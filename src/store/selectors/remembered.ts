/**
 * A selector that computes again only when one of the values it depends on is another one. Otherwise it returns the very
 * same result, so that components that subscribe to it do not render. `compute` is given the result before, if any.
 */
export function remembered<State, Result>(
  dependsOn: (state: State) => readonly unknown[],
  compute: (state: State, before?: Result) => Result,
): (state: State) => Result {
  let last: { readonly inputs: readonly unknown[]; readonly result: Result } | undefined;
  return (state) => {
    const inputs = dependsOn(state);
    if (last && last.inputs.length === inputs.length && last.inputs.every((input, i) => Object.is(input, inputs[i]))) {
      return last.result;
    }
    const result = compute(state, last?.result);
    last = { inputs, result };
    return result;
  };
}
