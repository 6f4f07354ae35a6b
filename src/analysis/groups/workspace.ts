/**
 * Arrays that the phases of a search share, made once for a map and used thousands of times: a search makes no arrays of
 * its own. Each phase fills what it reads; `ties` is left at zero by whoever used it.
 */
export interface Workspace {
  /** By label: ties of the vertex at hand to the group. Zero between two vertices. */
  readonly ties: Float64Array;
  /** Labels met around the vertex at hand. */
  readonly met: Uint32Array;
  /** By label: strength of the group, and of the part. */
  readonly groupStrength: Float64Array;
  readonly partStrength: Float64Array;
  /** By part: ties to the rest of its group. */
  readonly tiesOut: Float64Array;
  /** By label: vertices in the group. */
  readonly groupSize: Uint32Array;
  /** Labels in use by nobody, as a stack. */
  readonly free: Uint32Array;
  /** Vertices to look at, going round. */
  readonly queue: Uint32Array;
  /** By vertex: waits in the queue; or, is alone in its part. */
  readonly flag: Uint8Array;
  /** By label: a number given to it, from 1; 0 for none yet. */
  readonly numberOf: Uint32Array;
  /** By part: where its vertices are in `queue`. */
  readonly places: Uint32Array;
  /** By vertex: label of a grouping on its way. */
  readonly labels: Uint32Array;
}

export function workspaceFor(size: number): Workspace {
  return {
    ties: new Float64Array(size),
    met: new Uint32Array(size),
    groupStrength: new Float64Array(size),
    partStrength: new Float64Array(size),
    tiesOut: new Float64Array(size),
    groupSize: new Uint32Array(size),
    free: new Uint32Array(size),
    queue: new Uint32Array(size),
    flag: new Uint8Array(size),
    numberOf: new Uint32Array(size),
    places: new Uint32Array(size + 1),
    labels: new Uint32Array(size),
  };
}
