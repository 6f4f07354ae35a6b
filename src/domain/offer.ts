import type { ActorId, Day, FindingKey, OfferId, ThemeId } from './brand';
import { fold } from './folding';

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
  /** The question that it was begun for: it is under way as long as this is. May outlive it, as a ruling may. */
  readonly serves?: FindingKey;
}

/** Words by which a state says that there is nothing more to look for: folded, in the two genders of French. */
const OVER: ReadonlySet<string> = new Set(
  [
    'répondu, répondue, pourvu, pourvue, satisfait, satisfaite, résolu, résolue, trouvé, trouvée, traité, traitée',
    'clos, close, clôturé, clôturée, fermé, fermée, terminé, terminée, fini, finie, fait, faite, achevé, achevée',
    'annulé, annulée, abandonné, abandonnée, retiré, retirée, caduc, caduque, expiré, expirée, sans suite, sans objet',
    'answered, met, filled, fulfilled, resolved, found, closed, done, finished, completed, over',
    'cancelled, canceled, dropped, abandoned, withdrawn, expired, void',
  ].flatMap((line) => line.split(', ').map(fold)),
);

/** Still to be answered, or still offered: no answer is noted, and its state is blank or none that says it is over. */
export function isOpen({ state = '', answer = '' }: Offer): boolean {
  return answer.trim() === '' && !OVER.has(fold(state));
}
