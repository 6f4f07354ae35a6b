import type { Candidate, Finding } from './finding';

/**
 * A finding whose candidates are looked for when somebody asks for them, and once. Findings come by the hundred and are
 * read one at a time: all of them must answer in the frame of an edit. To whoever reads, copies or compares it, it is
 * like any other.
 */
export function lazyCandidates(finding: Omit<Finding, 'candidates'>, find: () => readonly Candidate[]): Finding {
  return new LazyFinding(finding, find) as LazyFinding & Finding;
}

/**
 * All of them share one getter, which keeps the fields of each where those of any record are: a getter for each costs
 * four times the finding itself.
 */
class LazyFinding {
  static readonly #candidates = {
    enumerable: true,
    configurable: true,
    get(this: LazyFinding) {
      this.#found ??= this.#find();
      return this.#found;
    },
  };
  readonly #find: () => readonly Candidate[];
  #found: readonly Candidate[] | undefined;

  constructor(finding: Omit<Finding, 'candidates'>, find: () => readonly Candidate[]) {
    this.#find = find;
    Object.assign(this, finding);
    Object.defineProperty(this, 'candidates', LazyFinding.#candidates);
  }
}
