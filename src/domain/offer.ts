import type { ActorId, Day, FindingKey, OfferId, ThemeId } from './brand';
import { defined } from './defined';
import { laterDay } from './exchange';
import { byCodeUnits, fold } from './folding';

export const OFFER_KINDS = ['information', 'support', 'partner', 'witness', 'resource'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** Records that a possible respondent was told of the offer, on a day, a month or a year. Without a day: the date is unknown. */
export interface ToldTo {
  readonly actor: ActorId;
  readonly on?: Day;
}

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
  /** Actors told of it, with the last day each. Absent when there are none: never an empty list. */
  readonly told?: readonly ToldTo[];
  /** The actor who met it, and the day that was recorded. */
  readonly answeredBy?: ActorId;
  readonly answeredOn?: Day;
  /** The finding it was begun for, which is under way as long as this is. May outlive it, as a ruling may. */
  readonly serves?: FindingKey;
}

/** Folded words of a state that mean it is over, in both French genders. */
const OVER: ReadonlySet<string> = new Set(
  [
    'répondu, répondue, pourvu, pourvue, satisfait, satisfaite, résolu, résolue, trouvé, trouvée, traité, traitée',
    'clos, close, clôturé, clôturée, fermé, fermée, terminé, terminée, fini, finie, fait, faite, achevé, achevée',
    'annulé, annulée, abandonné, abandonnée, retiré, retirée, caduc, caduque, expiré, expirée, sans suite, sans objet',
    'answered, met, filled, fulfilled, resolved, found, closed, done, finished, completed, over',
    'cancelled, canceled, dropped, abandoned, withdrawn, expired, void',
  ].flatMap((line) => line.split(', ').map(fold)),
);

export function isStateOver(state: string | undefined): boolean {
  return OVER.has(fold(state ?? ''));
}

export function isAnswered({ answer = '', answeredBy }: Offer): boolean {
  return answer.trim() !== '' || answeredBy !== undefined;
}

/**
 * True while it is still to be answered or still offered: no answer or author is recorded, and the state does not say that it
 * is over.
 */
export function isOpen(offer: Offer): boolean {
  return !isAnswered(offer) && !isStateOver(offer.state);
}

/** Each actor once, with the last day, in the order told; undated ones last. */
export function orderedTold(told: readonly ToldTo[]): readonly ToldTo[] {
  const days = new Map<ActorId, Day | undefined>();
  for (const { actor, on } of told) days.set(actor, laterDay(days.get(actor), on));
  return [...days]
    .map(([actor, on]) => ({ actor, ...defined({ on }) }))
    .sort((one, other) => byCodeUnits(one.on ?? '~', other.on ?? '~'));
}

export function withTold({ told: _before, ...offer }: Offer, told: readonly ToldTo[]): Offer {
  const ordered = orderedTold(told);
  return ordered.length === 0 ? offer : { ...offer, told: ordered };
}

/** Every actor it refers to, except its holder. */
export function namedByOffer({ told = [], answeredBy }: Offer): ActorId[] {
  return [...told.map(({ actor }) => actor), ...(answeredBy === undefined ? [] : [answeredBy])];
}

/** Replaces the actors it refers to, except its holder; `null` removes one. */
export function offerWithActors<One extends Pick<Offer, 'told' | 'answeredBy'>>(
  offer: One,
  own: (id: ActorId) => ActorId | null,
): One {
  const { told, answeredBy, ...rest } = offer;
  const others = orderedTold(
    (told ?? []).flatMap((one) => {
      const actor = own(one.actor);
      return actor === null ? [] : [{ ...one, actor }];
    }),
  );
  const answering = answeredBy === undefined ? null : own(answeredBy);
  return {
    ...rest,
    ...(others.length === 0 ? {} : { told: others }),
    ...(answering === null ? {} : { answeredBy: answering }),
  } as One;
}
