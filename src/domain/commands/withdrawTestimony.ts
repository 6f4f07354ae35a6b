import type { TestimonyId } from '../brand';
import { defineCommand } from '../command';
import { withoutRecords } from '../tables';

/** Takes a testimony off the map; the person and the action stay. */
export const withdrawTestimony = defineCommand(
  'withdrawTestimony',
  'record',
  (document, { id }: { readonly id: TestimonyId }) => withoutRecords(document, 'testimonies', [id]),
);
