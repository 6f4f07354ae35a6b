/**
 * A selector that computes again only when one of its inputs is another value: it returns the very same result
 * otherwise, so that components that subscribe to it do not render.
 */
export function remembered<State, Inputs extends readonly unknown[], Result>(
  inputsOf: (state: State) => readonly [...Inputs],
  compute: (...inputs: Inputs) => Result,
): (state: State) => Result {
  let last: { readonly inputs: readonly [...Inputs]; readonly result: Result } | undefined;
  return (state) => {
    const inputs = inputsOf(state);
    if (last && inputs.every((input, index) => Object.is(input, last?.inputs[index]))) return last.result;
    const result = compute(...inputs);
    last = { inputs, result };
    return result;
  };
}
