/**
 * The definitions as formulas on whole matrices: another way to the same numbers than enumeration (`bruteForce.ts`),
 * for maps too large to enumerate. `weights[i][j]`: 1 for a tie, or as many as it counts for, 0 for none.
 */
export type Weights = readonly (readonly number[])[];

export function weightsOf(size: number, arcs: Iterable<readonly [number, number]>): number[][] {
  const weights = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const [a, b] of arcs) weights[a]![b]!++;
  return weights;
}

/** What i and j put into each other, both directions added. */
export const mutual = (weights: Weights): number[][] =>
  weights.map((row, i) => row.map((weight, j) => weight + weights[j]![i]!));

/** 1 where two are tied in any direction. */
export const tied = (weights: Weights): number[][] =>
  mutual(weights).map((row) => row.map((weight) => (weight > 0 ? 1 : 0)));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const vertices = (matrix: Weights) => matrix.map((_, vertex) => vertex);

/** Burt's constraint with p(i,j) = a(i,j) / sum of a(i,·), for symmetric `a`. NaN without contacts. */
export function constraints(a: Weights): number[] {
  const p = a.map((row) => row.map((weight) => weight / sum(row)));
  return vertices(a).map((i) => {
    if (sum(a[i]!) === 0) return Number.NaN;
    const invested = vertices(a).map((j) => {
      if (a[i]![j] === 0) return 0;
      return p[i]![j]! + sum(vertices(a).map((q) => (a[i]![q] === 0 ? 0 : p[i]![q]! * p[q]![j]!)));
    });
    return sum(invested.map((value) => value * value));
  });
}

/** Burt's effective size: for each contact j, 1 less the sum over q of p(i,q) a(j,q) / the largest of a(j,·). */
export function effectiveSizes(a: Weights): number[] {
  return vertices(a).map((i) => {
    const own = vertices(a).filter((j) => a[i]![j]! > 0);
    return sum(own.map((j) => 1 - sum(own.map((q) => (a[i]![q]! / sum(a[i]!)) * (a[j]![q]! / Math.max(...a[j]!))))));
  });
}

/** Floyd and Warshall's distances, `Infinity` where no chain leads. */
export function distances(a: Weights): number[][] {
  const d = a.map((row, i) => row.map((weight, j) => (i === j ? 0 : weight > 0 ? 1 : Number.POSITIVE_INFINITY)));
  for (const k of vertices(a)) {
    for (const i of vertices(a)) for (const j of vertices(a)) d[i]![j] = Math.min(d[i]![j]!, d[i]![k]! + d[k]![j]!);
  }
  return d;
}

/** How many shortest chains join each two. */
export function chainCounts(a: Weights, d: Weights): number[][] {
  return vertices(a).map((s) => {
    const counts = vertices(a).map((t): number => (s === t ? 1 : 0));
    const byDistance = vertices(a)
      .filter((t) => t !== s && Number.isFinite(d[s]![t]!))
      .sort((x, y) => d[s]![x]! - d[s]![y]!);
    for (const t of byDistance) {
      const before = vertices(a).filter((u) => a[u]![t]! > 0 && d[s]![u] === d[s]![t]! - 1);
      counts[t] = sum(before.map((u) => counts[u]!));
    }
    return counts;
  });
}

/** Freeman's betweenness: over unordered pairs s, t, the share of their shortest chains that pass through each other. */
export function betweennesses(a: Weights): number[] {
  const d = distances(a);
  const counts = chainCounts(a, d);
  return vertices(a).map((v) => {
    let total = 0;
    for (const s of vertices(a)) {
      for (const t of vertices(a)) {
        if (s >= t || s === v || t === v || !Number.isFinite(d[s]![t]!)) continue;
        const [before, after, whole] = [d[s]![v]!, d[v]![t]!, d[s]![t]!];
        if (before + after === whole) total += (counts[s]![v]! * counts[v]![t]!) / counts[s]![t]!;
      }
    }
    return total;
  });
}

/** Roles of Gould and Fernandez with directions: chains a → b → c without a → c, for b. */
export interface DirectedRoles {
  coordinator: number;
  itinerant: number;
  gatekeeper: number;
  representative: number;
  liaison: number;
}

export function directedRoles(weights: Weights, classOf: readonly unknown[]): DirectedRoles[] {
  return vertices(weights).map((b) => {
    const roles = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 };
    for (const a of vertices(weights)) {
      for (const c of vertices(weights)) {
        if (a === c || a === b || b === c || !weights[a]![b] || !weights[b]![c] || weights[a]![c]) continue;
        const [x, y, z] = [classOf[a], classOf[b], classOf[c]];
        if (x === y && y === z) roles.coordinator++;
        else if (x === z) roles.itinerant++;
        else if (y === z) roles.gatekeeper++;
        else if (x === y) roles.representative++;
        else roles.liaison++;
      }
    }
    return roles;
  });
}

/** The same without directions: a tie is passed both ways, so that each chain is met twice. */
export function roles(a: Weights, classOf: readonly unknown[]) {
  return directedRoles(a, classOf).map(({ coordinator, itinerant, gatekeeper, liaison }) => ({
    coordinator: coordinator / 2,
    consultant: itinerant / 2,
    gatekeeper,
    liaison: liaison / 2,
  }));
}
