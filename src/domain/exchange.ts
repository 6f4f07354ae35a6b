import type { Day } from './brand';
import { defined } from './defined';
import { byCodeUnits } from './folding';

/** How two were in touch. `meeting`: face to face, wherever it was. */
export const EXCHANGE_MEANS = ['call', 'message', 'visit', 'meeting'] as const;
export type ExchangeMeans = (typeof EXCHANGE_MEANS)[number];

/** What an exchange was about that no other record says: what each is there for; what the support offers. */
export const EXCHANGE_SUBJECTS = ['missions', 'support'] as const;
export type ExchangeSubject = (typeof EXCHANGE_SUBJECTS)[number];

/** That two were in touch, on a day, a month or a year. Without a day: that it took place, nobody knows when. */
export interface Exchange {
  readonly on?: Day;
  readonly by?: ExchangeMeans;
  readonly about: readonly ExchangeSubject[];
}

/** Steps by which two who may work together come to know each other, the first first. */
export const KNOWING_STEPS = ['spotted', 'inTouch', 'met', 'missions', 'support', 'together'] as const;
export type KnowingStep = (typeof KNOWING_STEPS)[number];

/** Steps that an exchange takes; one spots somebody, or acts together, without any. */
export type ExchangeStep = Exclude<KnowingStep, 'spotted' | 'together'>;

/** What an exchange says that takes a step. */
export function exchangeOfStep(step: ExchangeStep, on?: Day): Exchange {
  return {
    ...defined({ on }),
    ...(step === 'met' ? { by: 'meeting' } : {}),
    about: step === 'missions' || step === 'support' ? [step] : [],
  };
}

/** One entry for each day, oldest first, those without a day last; what says nothing at all is left out. */
export function orderedExchanges(exchanges: readonly Exchange[]): readonly Exchange[] {
  const byDay = new Map<string, Exchange>();
  for (const one of exchanges) {
    const day = one.on ?? '';
    const known = byDay.get(day);
    byDay.set(day, known ? both(known, one) : one);
  }
  return (
    [...byDay.values()]
      // Always written alike, so that the same said twice is the same.
      .map(({ on, by, about }) => ({
        ...defined({ on, by }),
        about: EXCHANGE_SUBJECTS.filter((subject) => about.includes(subject)),
      }))
      .filter(({ on, by, about }) => on !== undefined || by !== undefined || about.length > 0)
      .sort((one, other) => byCodeUnits(one.on ?? '~', other.on ?? '~'))
  );
}

/** Two said of one day: face to face stands over a call. */
function both(one: Exchange, other: Exchange): Exchange {
  const by = [one.by, other.by].filter((means) => means !== undefined);
  const closest = by.toSorted((a, b) => EXCHANGE_MEANS.indexOf(b) - EXCHANGE_MEANS.indexOf(a))[0];
  return { ...one, ...(closest === undefined ? {} : { by: closest }), about: [...one.about, ...other.about] };
}

/** The later of two days; a day within a month or a year that is said as well is the same, more precisely. */
export function laterDay(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.startsWith(other) || other.startsWith(one)) return one.length > other.length ? one : other;
  return one > other ? one : other;
}
