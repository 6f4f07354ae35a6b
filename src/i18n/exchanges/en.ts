import type { Day } from '../../domain/brand';
import { vocabularyEn } from '../vocabulary/en';
import type { ExchangesMessages, toTakeFr } from './fr';

/** "on 3 June 2026", "in June 2026". */
export const onDayEn = (on: Day) => {
  const day = vocabularyEn.day(on);
  return /^\d{1,2} /.test(day) ? `on ${day}` : `in ${day}`;
};

const reached = {
  spotted: 'a possible partner, spotted on the map',
  inTouch: 'in touch',
  met: 'you have met',
  missions: 'missions have been exchanged',
  support: 'the support has been presented',
  together: 'something is being done together',
};
export const toTakeEn: typeof toTakeFr = {
  inTouch: 'get in touch',
  met: 'meet',
  missions: 'tell each other what your missions are',
  support: 'present the support',
  together: 'act together',
};

export const exchangesEn: ExchangesMessages = {
  title: 'Exchanges',
  titleWith: (name) => `Exchanges with ${name}`,
  none: 'No exchange is recorded yet.',
  often: (count, first, last, by) => {
    const how = by === undefined ? '' : ` (${vocabularyEn.exchangeMeans[by]})`;
    return count === 1
      ? `In touch once, ${onDayEn(last)}${how}.`
      : `In touch ${count} times since ${vocabularyEn.day(first)}, last ${onDayEn(last)}${how}.`;
  },
  attended: (count, first, last) =>
    count === 1
      ? `Took part in one meeting, ${onDayEn(last)}.`
      : `Took part in ${count} meetings since ${vocabularyEn.day(first)}, last ${onDayEn(last)}.`,
  stands: (partner, step, on) => `${partner}: ${reached[step]}${on === undefined ? '' : ` (${onDayEn(on)})`}`,
  nextStep: (step) => `Next step: ${toTakeEn[step]}.`,
  today: 'In touch today',
  take: {
    met: 'Met today',
    missions: 'Missions exchanged today',
    support: 'Support presented today',
    together: 'Acting together from today',
  },
  more: 'More about these exchanges',
  planned: (on) => `next ${onDayEn(on)}`,
  one: (on) => (on === undefined ? 'Exchange without a date' : `Exchange ${onDayEn(on)}`),
  day: 'Day',
  by: 'How',
  unsaid: 'not said',
  remove: (on) => (on === undefined ? 'Remove the exchange without a date' : `Remove the exchange ${onDayEn(on)}`),
  next: 'Next exchange',
  nextBy: 'Whose turn',
};
