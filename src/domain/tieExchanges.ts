import type { ActorId, Day } from './brand';
import { type Exchange, laterDay, orderedExchanges } from './exchange';
import type { MapDocument } from './mapDocument';
import { isPast, type Tie } from './tie';

export function lastExchangeOf({
  lastExchange,
  exchanges = [],
}: Pick<Tie, 'lastExchange' | 'exchanges'>): Day | undefined {
  return exchanges.reduce<Day | undefined>((last, { on }) => laterDay(last, on), lastExchange);
}

type Dated = Pick<Tie, 'exchanges' | 'lastExchange'>;
/** Both fields that date a tie's exchanges; `undefined` clears one. */
type DatedPatch = { readonly [Field in keyof Dated]-?: Dated[Field] | undefined };

/** Replaces the exchanges. `lastExchange` follows the latest one, but a day that was given separately is kept. */
export function exchangesSet(tie: Dated, exchanges: readonly Exchange[]): DatedPatch {
  const ordered = orderedExchanges(exchanges);
  const isListed = (tie.exchanges ?? []).some(({ on }) => on === tie.lastExchange);
  const apart = isListed ? undefined : tie.lastExchange;
  return {
    exchanges: ordered.length === 0 ? undefined : ordered,
    lastExchange: ordered.reduce<Day | undefined>((last, { on }) => laterDay(last, on), apart),
  };
}

/** Adds an exchange. When the last exchange was known only as a day, that day becomes the first entry. */
export function exchangeAdded(tie: Dated, exchange: Exchange): DatedPatch {
  const { exchanges = [], lastExchange } = tie;
  const isKnown = lastExchange === undefined || exchanges.some(({ on }) => on?.startsWith(lastExchange));
  const before = isKnown ? exchanges : [...exchanges, { on: lastExchange, about: [] }];
  return exchangesSet({ exchanges: before, ...(lastExchange && { lastExchange }) }, [...before, exchange]);
}

/**
 * The tie that records what two actors did together: the one with exchanges, else the first that is neither past nor a post or
 * membership, else any. `undefined` when they have none. Time O(ties).
 */
export function tieOfPair({ ties }: Pick<MapDocument, 'ties'>, a: ActorId, b: ActorId): Tie | undefined {
  return tiesOfPair({ ties }, a, b).toSorted((one, other) => rankOf(one) - rankOf(other))[0];
}

/** Ties of two actors, in table order, without those known not to exist. */
export function tiesOfPair({ ties }: Pick<MapDocument, 'ties'>, a: ActorId, b: ActorId): Tie[] {
  return [...ties.values()].filter(
    (tie) => tie.certainty !== 'absent' && ((tie.a === a && tie.b === b) || (tie.a === b && tie.b === a)),
  );
}

function rankOf(tie: Tie): number {
  if (tie.exchanges !== undefined) return 0;
  return isPast(tie) ? 3 : tie.nature === 'worksFor' || tie.nature === 'memberOf' ? 2 : 1;
}
