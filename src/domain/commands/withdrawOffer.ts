import type { OfferId } from '../brand';
import { defineCommand } from '../command';
import { withoutRecords } from '../tables';

/** Takes an offer or a request off the map. */
export const withdrawOffer = defineCommand('withdrawOffer', 'record', (document, { id }: { readonly id: OfferId }) =>
  withoutRecords(document, 'offers', [id]),
);
