import type { OfferId } from '../brand';
import { namedByOffer, type Offer } from '../offer';
import { withoutRecords, withRecord } from '../tables';
import { type AlsoNew, withAlsoNew } from './alsoNew';
import { defineCommand } from './command';

interface RecordOffer {
  readonly offer: Offer;
  readonly alsoNew?: AlsoNew;
}

/** Records what an actor proposes or looks for, or changes it. Whom and what it names must be on the map, or come with it. */
export const recordOffer = defineCommand('recordOffer', 'record', (document, { offer, alsoNew }: RecordOffer) => {
  const next = withAlsoNew(document, alsoNew);
  if ([offer.holder, ...namedByOffer(offer)].some((id) => !next.actors.has(id))) return document;
  if (offer.themes.some((theme) => !next.themes.has(theme))) return document;
  if (document.offers.get(offer.id) === offer) return document;
  return withRecord(next, 'offers', offer.id, offer);
});

/** Takes an offer or a request off the map. */
export const withdrawOffer = defineCommand('withdrawOffer', 'record', (document, { id }: { readonly id: OfferId }) =>
  withoutRecords(document, 'offers', [id]),
);
