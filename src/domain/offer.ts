import type { ActorId, Day, OfferId, ThemeId } from './brand';

export const OFFER_KINDS = ['information', 'support', 'partner', 'witness', 'resource'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** What an actor proposes (`offer`) or looks for (`request`). */
export interface Offer {
  readonly id: OfferId;
  readonly holder: ActorId;
  readonly side: 'offer' | 'request';
  readonly kind?: OfferKind | (string & {});
  readonly themes: readonly ThemeId[];
  readonly profileSought?: string;
  readonly deadline?: Day;
  readonly state?: string;
  readonly answer?: string;
}
