import { defineCommand } from '../command';
import type { Offer } from '../offer';
import { withRecord } from '../tables';

/** Records what an actor proposes or looks for, or changes it. Its holder and themes must be on the map. */
export const recordOffer = defineCommand('recordOffer', 'record', (document, { offer }: { readonly offer: Offer }) => {
  if (!document.actors.has(offer.holder) || offer.themes.some((theme) => !document.themes.has(theme))) return document;
  if (document.offers.get(offer.id) === offer) return document;
  return withRecord(document, 'offers', offer.id, offer);
});
