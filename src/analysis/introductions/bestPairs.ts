/** A pair of vertices, the smaller first, and how well it ranks. */
export interface RankedPair {
  readonly score: number;
  readonly reasonCount: number;
  readonly vertices: readonly [number, number];
}

/**
 * Keeps the best pairs only, so that a map with a hub of thousands fills neither the memory nor the time: by score, then
 * number of reasons, then vertices, that is names. Pairs are offered by their first vertex, ascending.
 */
export class BestPairs<Pair extends RankedPair> {
  readonly #most: number;
  #pairs: Pair[] = [];
  /** The worst of those kept, once there are as many as are wanted. */
  #bar: Pair | undefined;

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * `reasonLimit`: the pair has no more reasons than that. It spares making pairs that cannot rank; `make` gives nothing for
   * one that is not wanted after all.
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

  /** The best, best first. */
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
