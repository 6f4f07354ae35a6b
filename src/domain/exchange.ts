import type { Day } from './brand';
import { defined } from './defined';
import { byCodeUnits } from './folding';

/** Means of an exchange. `meeting`: face to face, wherever it was. */
export const EXCHANGE_MEANS = ['call', 'message', 'visit', 'meeting'] as const;
export type ExchangeMeans = (typeof EXCHANGE_MEANS)[number];

/** Subjects that no other record holds: each side's missions; what the support offers. */
export const EXCHANGE_SUBJECTS = ['missions', 'support'] as const;
export type ExchangeSubject = (typeof EXCHANGE_SUBJECTS)[number];

/** Records that two actors were in touch, on a day, a month or a year. Without a day: the date is unknown. */
export interface Exchange {
  readonly on?: Day;
  readonly by?: ExchangeMeans;
  readonly about: readonly ExchangeSubject[];
}

/** Steps by which two possible partners get to know each other, in order. */
export const KNOWING_STEPS = ['spotted', 'inTouch', 'met', 'missions', 'support', 'together'] as const;
export type KnowingStep = (typeof KNOWING_STEPS)[number];

/** Steps made by an exchange; `spotted` and `together` need none. */
export type ExchangeStep = Exclude<KnowingStep, 'spotted' | 'together'>;

export function exchangeOfStep(step: ExchangeStep, on?: Day): Exchange {
  return {
    ...defined({ on }),
    ...(step === 'met' ? { by: 'meeting' } : {}),
    about: step === 'missions' || step === 'support' ? [step] : [],
  };
}

/** One entry a day, oldest first, undated ones last; drops entries that say nothing. */
export function orderedExchanges(exchanges: readonly Exchange[]): readonly Exchange[] {
  const byDay = new Map<string, Exchange>();
  for (const one of exchanges) {
    const day = one.on ?? '';
    const known = byDay.get(day);
    byDay.set(day, known ? both(known, one) : one);
  }
  return (
    [...byDay.values()]
      // Written in one form, so that equal exchanges compare equal.
      .map(({ on, by, about }) => ({
        ...defined({ on, by }),
        about: EXCHANGE_SUBJECTS.filter((subject) => about.includes(subject)),
      }))
      .filter(({ on, by, about }) => on !== undefined || by !== undefined || about.length > 0)
      .sort((one, other) => byCodeUnits(one.on ?? '~', other.on ?? '~'))
  );
}

/** Combines two exchanges of one day; face to face wins over a call. */
function both(one: Exchange, other: Exchange): Exchange {
  const by = [one.by, other.by].filter((means) => means !== undefined);
  const closest = by.toSorted((a, b) => EXCHANGE_MEANS.indexOf(b) - EXCHANGE_MEANS.indexOf(a))[0];
  return { ...one, ...(closest === undefined ? {} : { by: closest }), about: [...one.about, ...other.about] };
}

/** The later of two days. When one is a month or a year that contains the other, returns the more precise one. */
export function laterDay(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.startsWith(other) || other.startsWith(one)) return one.length > other.length ? one : other;
  return one > other ? one : other;
}
