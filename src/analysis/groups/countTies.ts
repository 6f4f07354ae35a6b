import type { SearchGraph } from './searchGraph';
import type { Workspace } from './workspace';

/**
 * Counts a vertex's ties to each group around it, into `ties` by label. Returns the number of labels met, which are
 * listed in `met`. The caller must reset `ties` to zero for these.
 */
export function countTies(
  { offsets, neighbours, weights }: SearchGraph,
  vertex: number,
  labels: Uint32Array,
  { ties, met }: Workspace,
): number {
  let count = 0;
  const end = offsets[vertex + 1] ?? 0;
  for (let at = offsets[vertex] ?? 0; at < end; at++) {
    const label = labels[neighbours[at] ?? 0] ?? 0;
    const known = ties[label] ?? 0;
    if (known === 0) met[count++] = label;
    ties[label] = known + (weights[at] ?? 0);
  }
  return count;
}

/** Resets `ties` to zero after `countTies`. */
export function forgetTies({ ties, met }: Workspace, count: number): void {
  for (let index = 0; index < count; index++) ties[met[index] ?? 0] = 0;
}
