import type { Candidate, Finding } from './finding';

/**
 * A finding whose candidates are looked for when somebody asks for them, and once. Findings come by the hundred and are
 * read one at a time: all of them must answer in the frame of an edit. To whoever reads, copies or compares it, it is
 * like any other.
 */
export function lazyCandidates(finding: Omit<Finding, 'candidates'>, find: () => readonly Candidate[]): Finding {
  let found: readonly Candidate[] | undefined;
  return {
    ...finding,
    get candidates() {
      found ??= find();
      return found;
    },
  };
}
