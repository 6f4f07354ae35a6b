/** A pair of vertices, the smaller first, and its rank. */
export interface RankedPair {
  readonly score: number;
  readonly reasonCount: number;
  readonly vertices: readonly [number, number];
}

/**
 * Keeps only the best pairs, so that a hub with thousands of contacts exhausts neither memory nor time. Best by score,
 * then number of reasons, then vertices, that is names. Pairs must be offered by ascending first vertex.
 */
export class BestPairs<Pair extends RankedPair> {
  readonly #most: number;
  #pairs: Pair[] = [];
  /** The worst pair kept, once there are as many as wanted. */
  #bar: Pair | undefined;

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Offers a pair that has at most `reasonLimit` reasons. The limit avoids making pairs that cannot rank; `make`
   * returns nothing for a pair that is not wanted after all.
   */
  offer(score: number, first: number, reasonLimit: number, make: () => Pair | undefined): void {
    const bar = this.#bar;
    if (bar && score < bar.score) return;
    if (bar && score === bar.score && reasonLimit <= bar.reasonCount && first > bar.vertices[0]) return;
    const pair = make();
    if (!pair) return;
    this.#pairs.push(pair);
    if (this.#pairs.length > this.#most * 2) this.#trim();
  }

  best(): readonly Pair[] {
    this.#trim();
    return this.#pairs;
  }

  #trim(): void {
    this.#pairs = this.#pairs.sort(bestFirst).slice(0, this.#most);
    if (this.#pairs.length === this.#most) this.#bar = this.#pairs.at(-1);
  }
}

function bestFirst(one: RankedPair, other: RankedPair): number {
  return (
    other.score - one.score ||
    other.reasonCount - one.reasonCount ||
    one.vertices[0] - other.vertices[0] ||
    one.vertices[1] - other.vertices[1]
  );
}
