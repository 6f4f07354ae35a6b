import type { Day, SnapshotId } from '../brand';

/** The map as it was on a day, under a name a person gave it: what a later state is compared with. Only its name is ever changed. */
export interface Snapshot<Copy> {
  readonly id: SnapshotId;
  readonly name: string;
  readonly on: Day;
  readonly map: Copy;
}
