import { eachSteps } from './eachSteps';

/** As `list.map`, in steps. */
export function* mappedSteps<One, Other>(
  list: readonly One[],
  change: (one: One, index: number) => Other,
): Generator<void, Other[]> {
  const changed: Other[] = [];
  yield* eachSteps(list, (one) => changed.push(change(one, changed.length)));
  return changed;
}
