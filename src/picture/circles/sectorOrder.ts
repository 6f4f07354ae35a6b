/**
 * Cyclic order in which sectors with many ties between them are neighbours. `ties[i][j]`: ties between sectors i and j. `first` stays
 * first. Greedy chain, then swaps while they help. Deterministic.
 */
export function sectorOrder(ties: readonly (readonly number[])[], first: number): number[] {
  const order = greedyChain(ties, first);
  let best = turnLength(ties, order);
  for (let improved = true; improved; ) {
    improved = false;
    for (let i = 1; i < order.length; i++) {
      for (let j = i + 1; j < order.length; j++) {
        swap(order, i, j);
        const length = turnLength(ties, order);
        if (length < best - 1e-9) {
          best = length;
          improved = true;
        } else swap(order, i, j);
      }
    }
  }
  return order;
}

function greedyChain(ties: readonly (readonly number[])[], first: number): number[] {
  const left = new Set(ties.keys());
  const order: number[] = [];
  for (let next: number | undefined = first; next !== undefined; ) {
    order.push(next);
    left.delete(next);
    const row: readonly number[] = ties[next] ?? [];
    next = [...left].sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0) || a - b)[0];
  }
  return order;
}

/** Sum over ties of the number of sectors between their ends. */
function turnLength(ties: readonly (readonly number[])[], order: readonly number[]): number {
  let total = 0;
  order.forEach((a, i) => {
    for (let j = i + 1; j < order.length; j++) {
      const apart = Math.min(j - i, order.length - j + i);
      total += apart * (ties[a]?.[order[j] ?? 0] ?? 0);
    }
  });
  return total;
}

function swap(order: number[], i: number, j: number): void {
  const kept = order[i] ?? 0;
  order[i] = order[j] ?? 0;
  order[j] = kept;
}
