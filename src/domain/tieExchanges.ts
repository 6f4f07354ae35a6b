import type { ActorId, Day } from './brand';
import { type Exchange, laterDay, orderedExchanges } from './exchange';
import type { MapDocument } from './mapDocument';
import { isPast, type Tie } from './tie';

/** The last day that the exchanges of a tie, and what is said of it, know of. */
export function lastExchangeOf({
  lastExchange,
  exchanges = [],
}: Pick<Tie, 'lastExchange' | 'exchanges'>): Day | undefined {
  return exchanges.reduce<Day | undefined>((last, { on }) => laterDay(last, on), lastExchange);
}

type Dated = Pick<Tie, 'exchanges' | 'lastExchange'>;
/** Both fields of a tie that say when two were in touch, `undefined` where there is nothing to say. */
type DatedPatch = { readonly [Field in keyof Dated]-?: Dated[Field] | undefined };

/** With these exchanges in place of those it has. The last one of all follows, but for a day that was said apart from them. */
export function exchangesSet(tie: Dated, exchanges: readonly Exchange[]): DatedPatch {
  const ordered = orderedExchanges(exchanges);
  const isListed = (tie.exchanges ?? []).some(({ on }) => on === tie.lastExchange);
  const apart = isListed ? undefined : tie.lastExchange;
  return {
    exchanges: ordered.length === 0 ? undefined : ordered,
    lastExchange: ordered.reduce<Day | undefined>((last, { on }) => laterDay(last, on), apart),
  };
}

/** With one more. The day of the last exchange, where it was all that was known, becomes the first of them. */
export function exchangeAdded(tie: Dated, exchange: Exchange): DatedPatch {
  const { exchanges = [], lastExchange } = tie;
  const isKnown = lastExchange === undefined || exchanges.some(({ on }) => on?.startsWith(lastExchange));
  const before = isKnown ? exchanges : [...exchanges, { on: lastExchange, about: [] }];
  return exchangesSet({ exchanges: before, ...(lastExchange && { lastExchange }) }, [...before, exchange]);
}

/**
 * The tie that keeps what two did together: the one that holds exchanges, else the first that is neither over, nor of a post or a
 * membership, else any that is there. `undefined` when nothing ties them. Time O(ties).
 */
export function tieOfPair({ ties }: Pick<MapDocument, 'ties'>, a: ActorId, b: ActorId): Tie | undefined {
  return tiesOfPair({ ties }, a, b).toSorted((one, other) => rankOf(one) - rankOf(other))[0];
}

/** Ties of two actors that are there, in the order of the table; not those known not to exist. */
export function tiesOfPair({ ties }: Pick<MapDocument, 'ties'>, a: ActorId, b: ActorId): Tie[] {
  return [...ties.values()].filter(
    (tie) => tie.certainty !== 'absent' && ((tie.a === a && tie.b === b) || (tie.a === b && tie.b === a)),
  );
}

function rankOf(tie: Tie): number {
  if (tie.exchanges !== undefined) return 0;
  return isPast(tie) ? 3 : tie.nature === 'worksFor' || tie.nature === 'memberOf' ? 2 : 1;
}
