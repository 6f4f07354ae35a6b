/** Ties in columns: ends, strength, rest length, and the share of the way that the first end moves. */
export interface Springs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly pull: Float64Array;
  readonly length: Float64Array;
  readonly share: Float64Array;
}

/** Bodies to place, in columns. One unit is the room of an actor with its name. */
export interface Bodies {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** How strongly each pushes others away: its wanted room. */
  readonly weights: Float64Array;
  /** Half the room of each. */
  readonly radii: Float64Array;
  readonly springs: Springs;
  /** Group number of each. */
  readonly groupOf: Int32Array;
  /** Radius of a disc that holds each group; 0: keeps no other group away. */
  readonly groupRadii: Float64Array;
  /** Number of bodies, from the first on, that keep their place. */
  readonly fixed: number;
}
