import type { SnapshotId } from '../brand';
import { defineCommand } from '../command';
import { withoutRecords } from '../tables';

/** Lets a snapshot go; the map itself stays as it is. */
export const removeSnapshot = defineCommand(
  'removeSnapshot',
  'record',
  (document, { id }: { readonly id: SnapshotId }) => withoutRecords(document, 'snapshots', [id]),
);
