import type { ActorId, Day, FindingKey, OfferId, ThemeId } from './brand';
import { defined } from './defined';
import { laterDay } from './exchange';
import { byCodeUnits, fold } from './folding';

export const OFFER_KINDS = ['information', 'support', 'partner', 'witness', 'resource'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** That somebody who could answer was told of it, on a day, a month or a year. Without a day: nobody knows when. */
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
  /** Whom it was told to, and when last. Absent when nobody: never an empty list. */
  readonly told?: readonly ToldTo[];
  /** Who met it, and when it was noted that it is. */
  readonly answeredBy?: ActorId;
  readonly answeredOn?: Day;
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

/** A word for a state that says that it is over. */
export function isStateOver(state: string | undefined): boolean {
  return OVER.has(fold(state ?? ''));
}

/** It is noted what was answered, or who did. */
export function isAnswered({ answer = '', answeredBy }: Offer): boolean {
  return answer.trim() !== '' || answeredBy !== undefined;
}

/** Still to be answered, or still offered: no answer is noted, nor who gave it, and its state is blank or none that says it is over. */
export function isOpen(offer: Offer): boolean {
  return !isAnswered(offer) && !isStateOver(offer.state);
}

/** Each of them once, with the last day, in the order in which they were told; those without a day last. */
export function orderedTold(told: readonly ToldTo[]): readonly ToldTo[] {
  const days = new Map<ActorId, Day | undefined>();
  for (const { actor, on } of told) days.set(actor, laterDay(days.get(actor), on));
  return [...days]
    .map(([actor, on]) => ({ actor, ...defined({ on }) }))
    .sort((one, other) => byCodeUnits(one.on ?? '~', other.on ?? '~'));
}

/** A request with others told of it than before. */
export function withTold({ told: _before, ...offer }: Offer, told: readonly ToldTo[]): Offer {
  const ordered = orderedTold(told);
  return ordered.length === 0 ? offer : { ...offer, told: ordered };
}

/** Everybody whom it names beside its holder. */
export function namedByOffer({ told = [], answeredBy }: Offer): ActorId[] {
  return [...told.map(({ actor }) => actor), ...(answeredBy === undefined ? [] : [answeredBy])];
}

/** The same with other actors in the place of those it names beside its holder; `null`: nobody. */
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
