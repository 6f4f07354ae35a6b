import type { LookId } from '../brand';
import { defineCommand } from '../command';
import { withoutRecords } from '../tables';

/** Lets a kept way to look go. */
export const removeLook = defineCommand('removeLook', 'record', (document, { id }: { readonly id: LookId }) =>
  withoutRecords(document, 'looks', [id]),
);
