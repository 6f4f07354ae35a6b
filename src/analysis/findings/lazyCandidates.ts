import type { Candidate, Finding } from './finding';

/**
 * A finding whose candidates are computed once, on first access. Findings come by the hundred and are read one at a
 * time, while all of them must be ready in the frame of an edit. Reading, copying and comparing work as on any other
 * finding.
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
