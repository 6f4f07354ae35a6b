import { defined } from '../../domain/defined';
import { EXCHANGE_MEANS, EXCHANGE_SUBJECTS, type Exchange } from '../../domain/exchange';
import { valueOf, wordFor } from '../../domain/words/values';
import { dayCell, dayOf } from './dayCell';

const SAID = /^([^()]*?)\s*(?:\(([^()]*)\))?$/;

/** Reads an exchange: "2026-06-03 (visite, missions échangées)", "3 juin 2026", "(appui présenté)"; `undefined` for anything else. */
export function exchangeOf(text: string): Exchange | undefined {
  const [whole, day = '', words = ''] = SAID.exec(text.trim()) ?? [];
  const on = day === '' ? undefined : dayOf(day);
  const said = words.split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
  const means = said.map((word) => valueOf('exchangeMeans', word));
  const subjects = said.map((word) => valueOf('exchangeSubject', word));
  const isUnread = said.some((_, i) => means[i] === undefined && subjects[i] === undefined);
  if (whole === undefined || isUnread || (day !== '' && on === undefined) || (on === undefined && said.length === 0))
    return undefined;
  const by = EXCHANGE_MEANS.find((one) => means.includes(one));
  return {
    ...defined({ on, by }),
    about: EXCHANGE_SUBJECTS.filter((one) => subjects.includes(one)),
  };
}

export function exchangeCell({ on, by, about }: Exchange, language: 'fr' | 'en'): string {
  const words = [
    ...(by === undefined ? [] : [wordFor('exchangeMeans', by, language)]),
    ...about.map((one) => wordFor('exchangeSubject', one, language)),
  ];
  return [dayCell(on), words.length === 0 ? '' : `(${words.join(', ')})`].filter((part) => part !== '').join(' ');
}
