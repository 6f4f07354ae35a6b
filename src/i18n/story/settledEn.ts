import type { Telling } from '../../analysis/reportWords';
import type { FactsOf } from '../../analysis/story/toldStep';
import type { Day, IntroductionId, OfferId } from '../../domain/brand';
import { findingsEn } from '../findings/en';
import { nameOf, themeLabel } from '../findings/named';
import { listEn, quoteEn } from '../findings/phrasesEn';
import { vocabularyEn } from '../vocabulary/en';

type ToTry = FactsOf<'introductions'>['toTry'][number];

/** Who could be introduced by whom, the first in full. */
export function introductionsEn({ toTry }: FactsOf<'introductions'>, telling: Telling): string[] {
  const [first, ...others] = toTry;
  if (!first) return [];
  const name = (id: ToTry['a']) => nameOf(telling.document, id);
  const also = others.slice(0, 1).map(({ a, b, via }) => `Or else: ${name(a)} and ${name(b)}, through ${name(via)}.`);
  return [firstEn(first, telling), ...also, 'Who takes care of it?'];
}

function firstEn({ a, b, via, reason }: ToTry, { document, from }: Telling): string {
  const why = reason ? ` (${findingsEn.reason(reason, document)})` : '';
  const [who, whom] = a === from ? [b, a] : [a, b];
  const type = document.actors.get(via)?.type;
  if (type === 'network' || type === 'body') {
    return `${nameOf(document, a)} and ${nameOf(document, b)} have ${quoteEn(nameOf(document, via))} in common${why}.`;
  }
  return `${nameOf(document, via)} could introduce ${nameOf(document, who)} to ${nameOf(document, whom)}${why}.`;
}

/** Who does what and by when, then what else is under way. */
export function decidedEn({ toDo, past, done, requests, setAside }: FactsOf<'decided'>, telling: Telling): string[] {
  const told = toDo.slice(0, 2).flatMap((id) => toDoEn(id, telling, past.includes(id)));
  const [request] = requests;
  const asks = told.length < 2 && request !== undefined ? requestEn(request, telling, past.includes(request)) : [];
  const leftToDo = toDo.length - told.length;
  const leftRequests = requests.length - asks.length;
  const other = asks.length > 0 ? 'other open request' : 'open request';
  const rest = [
    ...(leftToDo > 0 ? [many(leftToDo, 'other introduction to make', 'other introductions to make')] : []),
    ...(done > 0 ? [many(done, 'introduction made', 'introductions made')] : []),
    ...(leftRequests > 0 ? [many(leftRequests, other)] : []),
    ...(setAside > 0 ? [many(setAside, 'question set aside', 'questions set aside')] : []),
  ];
  const opening = told.length + asks.length > 0 ? 'And also: ' : 'To date: ';
  return [...told, ...asks, ...(rest.length > 0 ? [`${opening}${listEn(rest)}.`] : [])];
}

const many = (count: number, one: string, several = `${one}s`) => vocabularyEn.count(count, { one, many: several });

function toDoEn(id: IntroductionId, { document }: Telling, isPast: boolean): string[] {
  const one = document.introductions.get(id);
  if (!one) return [];
  const { a, b, madeBy, due } = one;
  const [first, second] = [nameOf(document, a), nameOf(document, b)];
  const subject = one.subject?.trim();
  const about = `${subject ? ` (${subject})` : ''}${due === undefined || isPast ? '' : `, ${byEn(due)}`}`;
  if (madeBy === undefined || !document.actors.has(madeBy)) {
    return [`${first} and ${second} are to be introduced${about}: who takes care of it?`];
  }
  if (madeBy === a) return [`${first} gets in touch with ${second}${about}.`];
  if (madeBy === b) return [`${second} gets in touch with ${first}${about}.`];
  return [`${nameOf(document, madeBy)} introduces ${first} and ${second}${about}.`];
}

function byEn(day: Day): string {
  return `by ${vocabularyEn.day(day)}`;
}

const SOUGHT: Readonly<Record<string, string>> = {
  information: 'information',
  support: 'support',
  partner: 'a partner',
  witness: 'a witness',
  resource: 'a resource',
};

/** "a witness on “youth”"; what is looked for in words of somebody's own is quoted. */
export function soughtEn(id: OfferId, { document }: Telling): string {
  const offer = document.offers.get(id);
  const kind = offer?.kind?.trim();
  const what = !kind ? 'an answer' : Object.hasOwn(SOUGHT, kind) ? SOUGHT[kind] : quoteEn(kind);
  const themes = (offer?.themes ?? []).map((theme) => quoteEn(themeLabel(document, theme)));
  return `${what}${themes.length === 0 ? '' : ` on ${listEn(themes, 3)}`}`;
}

function requestEn(id: OfferId, telling: Telling, isPast: boolean): string[] {
  const offer = telling.document.offers.get(id);
  if (!offer) return [];
  const by = offer.deadline === undefined || isPast ? '' : `, ${byEn(offer.deadline)}`;
  return [`${nameOf(telling.document, offer.holder)} is looking for ${soughtEn(id, telling)}${by}.`];
}
