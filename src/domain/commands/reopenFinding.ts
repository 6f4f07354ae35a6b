import type { FindingKey } from '../brand';
import { defineCommand } from '../command';
import { withoutRecords } from '../tables';

/** Takes a ruling back: the finding asks again. */
export const reopenFinding = defineCommand('reopenFinding', 'record', (document, { id }: { readonly id: FindingKey }) =>
  withoutRecords(document, 'rulings', [id]),
);
