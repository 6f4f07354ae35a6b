/** Ties, in columns: their ends, how hard each pulls, how long it would like to be, and how much of the way its first end goes. */
export interface Springs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly pull: Float64Array;
  readonly length: Float64Array;
  readonly share: Float64Array;
}

/** What is to find its place, in columns. One unit is the room that an actor and its name take. */
export interface Bodies {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** How much each pushes the others away: how much room it asks for. */
  readonly weights: Float64Array;
  /** Half of the room that each takes. */
  readonly radii: Float64Array;
  readonly springs: Springs;
  /** Number of the group of each. */
  readonly groupOf: Int32Array;
  /** Radius of a disc that holds each group; 0: it keeps no other group away. */
  readonly groupRadii: Float64Array;
  /** So many, from the first on, keep their place. */
  readonly fixed: number;
}
