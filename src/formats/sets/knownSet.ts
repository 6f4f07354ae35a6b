import type { Message } from '../message';
import type { RawTable } from '../rawTable';

/** Tables, some of which now say what their columns are, and what is to be said of that. */
export interface KnownSet {
  readonly tables: readonly RawTable[];
  readonly messages: readonly Message[];
}
