import type { ActorId } from '../../domain/brand';

/** A value for each of some pairs of vertices, whichever of the two is said first. */
export class PairTable<Value> {
  readonly #vertexOf: ReadonlyMap<ActorId, number>;
  readonly #bySmaller = new Map<number, Map<number, Value>>();

  constructor(vertexOf: ReadonlyMap<ActorId, number>) {
    this.#vertexOf = vertexOf;
  }

  /** Nothing is set for an actor that is no vertex. */
  set(a: ActorId, b: ActorId, value: Value): void {
    const [x, y] = [this.#vertexOf.get(a), this.#vertexOf.get(b)];
    if (x === undefined || y === undefined) return;
    const known = this.#bySmaller.get(Math.min(x, y));
    if (known) known.set(Math.max(x, y), value);
    else this.#bySmaller.set(Math.min(x, y), new Map([[Math.max(x, y), value]]));
  }

  /** `first` is the smaller of the two. */
  get(first: number, second: number): Value | undefined {
    return this.#bySmaller.get(first)?.get(second);
  }
}
