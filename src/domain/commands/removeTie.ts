import type { TieId } from '../brand';
import { defineCommand } from '../command';
import { withoutRecords } from '../tables';

/** Takes a tie off the map. */
export const removeTie = defineCommand('removeTie', 'record', (document, { id }: { readonly id: TieId }) =>
  withoutRecords(document, 'ties', [id]),
);
