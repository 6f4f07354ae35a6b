import type { Finding } from '../../analysis/findings/finding';

/**
 * Returns the first `most` findings to show of a longer list, in its order: one of each rule before a second of any, so that a rule with
 * thirty answers does not hide the others.
 */
export function variedFirst(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const turn = new Map<string, number>();
  const turns: { readonly finding: Finding; readonly place: number; readonly of: number }[] = [];
  for (const [place, finding] of findings.entries()) {
    const of = turn.get(finding.rule) ?? 0;
    // No more than `most` of one rule can be shown, and a large map has thousands of findings.
    if (of >= most) continue;
    turn.set(finding.rule, of + 1);
    turns.push({ finding, place, of });
  }
  return turns
    .sort((one, other) => one.of - other.of || one.place - other.place)
    .slice(0, most)
    .sort((one, other) => one.place - other.place)
    .map(({ finding }) => finding);
}
