import type { Message } from '../message';
import type { RawTable } from '../rawTable';

/** Tables, some of which now have a plan of their columns, with the messages about them. */
export interface KnownSet {
  readonly tables: readonly RawTable[];
  readonly messages: readonly Message[];
}
