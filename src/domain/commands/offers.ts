import type { OfferId } from '../brand';
import { namedByOffer, type Offer } from '../offer';
import { withoutRecords, withRecord } from '../tables';
import { type AlsoNew, withAlsoNew } from './alsoNew';
import { defineCommand } from './command';

interface RecordOffer {
  readonly offer: Offer;
  readonly alsoNew?: AlsoNew;
}

/** Adds or changes an offer or a request. What it refers to must be on the map or in `alsoNew`. */
export const recordOffer = defineCommand('recordOffer', 'record', (document, { offer, alsoNew }: RecordOffer) => {
  const next = withAlsoNew(document, alsoNew);
  if ([offer.holder, ...namedByOffer(offer)].some((id) => !next.actors.has(id))) return document;
  if (offer.themes.some((theme) => !next.themes.has(theme))) return document;
  if (document.offers.get(offer.id) === offer) return document;
  return withRecord(next, 'offers', offer.id, offer);
});

export const withdrawOffer = defineCommand('withdrawOffer', 'record', (document, { id }: { readonly id: OfferId }) =>
  withoutRecords(document, 'offers', [id]),
);
