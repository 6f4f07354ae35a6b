import type { LookId } from '../brand';
import type { Look } from './look';

/** A way to look at the map that a person gave a name, to come back to it. */
export interface SavedLook {
  readonly id: LookId;
  readonly name: string;
  readonly look: Look;
}
