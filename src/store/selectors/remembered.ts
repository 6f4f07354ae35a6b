import { drained } from '../../domain/drained';
import { sameList } from '../../domain/remembered/rememberedFor';

/**
 * For whom a state is made: the desk, the room and what is printed look at the same map in turns, and none makes
 * another forget.
 */
interface Looked {
  readonly audience?: 'desk' | 'room' | 'paper';
  readonly document?: object;
  /** Nobody sees it yet: what is answered is kept beside, for when its map is shown. Of a map that comes after another, or of the same after an edit. */
  readonly ahead?: 'otherMap' | 'edit';
}

export type Selector<State, Result> = (state: State) => Result;

/** A selector whose answer can be made before it is asked for, while the page answers. */
export interface SelectorInSteps<State, Result> extends Selector<State, Result> {
  /** Makes the answer to a state that is ahead. */
  readonly ahead: (state: State) => Generator<void, void>;
}

/**
 * A selector that computes again only when one of the values it depends on is another one. Otherwise it returns the very
 * same result, so that components that subscribe to it do not render. `compute` is given the result before, if any. The
 * last result is kept for each audience; those of states that are ahead are kept as long as their map is. Asked again
 * about the very same state, as hundreds of components do after each change, it answers without looking.
 */
export function remembered<State extends Looked, Result>(
  dependsOn: (state: State) => readonly unknown[],
  compute: (state: State, before?: Result) => Result,
): Selector<State, Result> {
  const memory = new Memory<Result>();
  return lastAsked((state) => {
    const inputs = dependsOn(state);
    const { result } = memory.find(state, inputs) ?? memory.keep(state, inputs, compute(state, memory.before(state)));
    return result;
  });
}

/** The same, of what takes so long on a large map that it is made in steps when there is time. */
export function rememberedInSteps<State extends Looked, Result>(
  dependsOn: (state: State) => readonly unknown[],
  steps: (state: State, before?: Result) => Generator<void, Result>,
): SelectorInSteps<State, Result> {
  const memory = new Memory<Result>();
  const select = lastAsked((state: State): Result => {
    const inputs = dependsOn(state);
    const { result } =
      memory.find(state, inputs) ?? memory.keep(state, inputs, drained(steps(state, memory.before(state))));
    return result;
  });
  function* ahead(state: State): Generator<void, void> {
    const inputs = dependsOn(state);
    if (!memory.find(state, inputs)) memory.keep(state, inputs, yield* steps(state, memory.before(state)));
  }
  return Object.assign(select, { ahead });
}

interface Remembered<Result> {
  readonly audience: Looked['audience'];
  readonly inputs: readonly unknown[];
  readonly result: Result;
}

class Memory<Result> {
  private readonly last = new Map<Looked['audience'], Remembered<Result>>();
  /** By the map that they are about: a few, for the ways in which it is about to be looked at. */
  private readonly madeAhead = new WeakMap<object, Remembered<Result>[]>();

  /** What was answered when everything was as it is now. */
  find({ audience, document, ahead }: Looked, inputs: readonly unknown[]): Remembered<Result> | undefined {
    const last = this.last.get(audience);
    if (last && sameList(last.inputs, inputs)) return last;
    const made = document && this.madeAhead.get(document);
    const found = made?.find((one) => one.audience === audience && sameList(one.inputs, inputs));
    if (found && !ahead) this.last.set(audience, found);
    return found;
  }

  before({ audience, ahead }: Looked): Result | undefined {
    return ahead === 'otherMap' ? undefined : this.last.get(audience)?.result;
  }

  keep({ audience, document, ahead }: Looked, inputs: readonly unknown[], result: Result): Remembered<Result> {
    const kept = { audience, inputs, result };
    if (!ahead || !document) this.last.set(audience, kept);
    else this.madeAhead.set(document, [...(this.madeAhead.get(document) ?? []), kept]);
    return kept;
  }
}

/** States never change: the answer to the one that was last asked about is known. */
function lastAsked<State extends object, Result>(select: Selector<State, Result>): Selector<State, Result> {
  let last: { readonly state: State; readonly result: Result } | null = null;
  return (state) => {
    if (last?.state !== state) last = { state, result: select(state) };
    return last.result;
  };
}
