import { eachSteps } from './eachSteps';

/** As `list.filter`, in steps. */
export function* filteredSteps<One>(list: readonly One[], isKept: (one: One) => boolean): Generator<void, One[]> {
  const kept: One[] = [];
  yield* eachSteps(list, (one) => {
    if (isKept(one)) kept.push(one);
  });
  return kept;
}
