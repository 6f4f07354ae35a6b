/**
 * Scratch arrays shared by the phases of a search, allocated once per map and reused thousands of times. Each phase
 * fills what it reads, and leaves `ties` at zero.
 */
export interface Workspace {
  /** By label: ties of the current vertex to the group. Zero between two vertices. */
  readonly ties: Float64Array;
  /** Labels met around the current vertex. */
  readonly met: Uint32Array;
  /** By label: strength of the group, and of the part. */
  readonly groupStrength: Float64Array;
  readonly partStrength: Float64Array;
  /** By part: ties to the rest of its group. */
  readonly tiesOut: Float64Array;
  readonly groupSize: Uint32Array;
  readonly free: Uint32Array;
  /** Circular queue of vertices to visit. */
  readonly queue: Uint32Array;
  /** By vertex: 1 when it waits in the queue, or when it is alone in its part. */
  readonly flag: Uint8Array;
  /** By label: its number, from 1; 0 for none yet. */
  readonly numberOf: Uint32Array;
  /** By part: its position in `queue`. */
  readonly places: Uint32Array;
  /** By vertex: label in the grouping being built. */
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
