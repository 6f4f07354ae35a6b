import { sameList } from '../../domain/remembered/rememberedFor';

/**
 * Audience of a state. Results are kept for each, because desk, room and paper query the same map in turns and would evict one
 * another.
 */
interface Looked {
  readonly audience?: 'desk' | 'room' | 'paper';
}

export type Selector<State, Result> = (state: State) => Result;

interface Remembered<Result> {
  readonly inputs: readonly unknown[];
  readonly result: Result;
}

/**
 * Creates a selector that recomputes only when one of the values it depends on changes. Otherwise it returns the same object,
 * so that subscribed components do not render. `compute` receives the previous result, if any. The last result is kept for each
 * audience. Asked again about the same state, as hundreds of components do after each change, it answers without comparing
 * inputs.
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

/** Caches the answer for the last state asked about. Safe because states are immutable. */
function lastAsked<State extends object, Result>(select: Selector<State, Result>): Selector<State, Result> {
  let last: { readonly state: State; readonly result: Result } | null = null;
  return (state) => {
    if (last?.state !== state) last = { state, result: select(state) };
    return last.result;
  };
}
