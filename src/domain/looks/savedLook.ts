import type { LookId } from '../brand';
import type { Look } from './look';

/** A look saved under a name. */
export interface SavedLook {
  readonly id: LookId;
  readonly name: string;
  readonly look: Look;
}
