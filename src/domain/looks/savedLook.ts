import type { LookId } from '../brand';
import type { Look } from './look';

export interface SavedLook {
  readonly id: LookId;
  readonly name: string;
  readonly look: Look;
}
