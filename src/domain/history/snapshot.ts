import type { Day, SnapshotId } from '../brand';

/** The map as it was on a day, under a name the user gave it, to be compared with later states. Only its name can change. */
export interface Snapshot<Copy> {
  readonly id: SnapshotId;
  readonly name: string;
  readonly on: Day;
  readonly map: Copy;
}
