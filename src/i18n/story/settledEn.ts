import type { Telling } from '../../analysis/reportWords';
import type { FactsOf } from '../../analysis/story/toldStep';
import type { Day, IntroductionId, OfferId } from '../../domain/brand';
import { fewWords } from '../fewWords';
import { findingsEn } from '../findings/en';
import { nameOf, themeLabel } from '../findings/named';
import { listEn, quoteEn } from '../findings/phrasesEn';
import { vocabularyEn } from '../vocabulary/en';

type ToTry = FactsOf<'introductions'>['toTry'][number];

/** Suggested introductions, the first in full. */
export function introductionsEn({ toTry }: FactsOf<'introductions'>, telling: Telling): string[] {
  const [first] = toTry;
  return first ? [introductionEn(first, telling), 'Who will take this on?'] : [];
}

/** One introduction to try, in one sentence. */
export function introductionEn({ a, b, via, reason }: ToTry, { document, from }: Telling): string {
  const why = reason ? ` (${findingsEn.reason(reason, document)})` : '';
  const [who, whom] = a === from ? [b, a] : [a, b];
  const type = document.actors.get(via)?.type;
  const said =
    type === 'network' || type === 'body'
      ? `${nameOf(document, a)} and ${nameOf(document, b)} have ${quoteEn(nameOf(document, via))} in common`
      : `${nameOf(document, via)} could introduce ${nameOf(document, who)} to ${nameOf(document, whom)}`;
  return fewWords(`${said}${why}.`, `${said}.`);
}

/** Who does what and by when, then the number of other tasks. */
export function decidedEn({ toDo, past, done, requests, setAside }: FactsOf<'decided'>, telling: Telling): string[] {
  const [first] = toDo;
  const [request] = requests;
  const told = first === undefined ? [] : toDoEn(first, telling, past.includes(first));
  const asks = told.length === 0 && request !== undefined ? requestEn(request, telling, past.includes(request)) : [];
  const leftToDo = toDo.length - told.length;
  const leftRequests = requests.length - asks.length;
  const rest = [
    ...(leftToDo > 0 ? [many(leftToDo, 'other to make', 'others to make')] : []),
    ...(done > 0
      ? [
          many(
            done,
            told.length > 0 ? 'already made' : 'introduction made',
            told.length > 0 ? 'already made' : 'introductions made',
          ),
        ]
      : []),
    ...(leftRequests > 0 ? [many(leftRequests, asks.length > 0 ? 'other open request' : 'open request')] : []),
    ...(setAside > 0 ? [many(setAside, 'question set aside', 'questions set aside')] : []),
  ];
  const opening = told.length + asks.length > 0 ? 'Also: ' : 'So far: ';
  const also = rest.map((_, i) => `${opening}${listEn(rest.slice(0, rest.length - i))}.`);
  return [...told, ...asks, ...(also.length > 0 ? [fewWords(...also)] : [])];
}

const many = (count: number, one: string, several = `${one}s`) => vocabularyEn.count(count, { one, many: several });

function toDoEn(id: IntroductionId, { document }: Telling, isPast: boolean): string[] {
  const one = document.introductions.get(id);
  if (!one) return [];
  const { a, b, madeBy, due } = one;
  const [first, second] = [nameOf(document, a), nameOf(document, b)];
  const subject = one.subject?.trim();
  const by = due === undefined || isPast ? '' : `, ${byEn(due)}`;
  const say = (about: string) => {
    if (madeBy === undefined || !document.actors.has(madeBy)) {
      return `${first} and ${second} are to be introduced${about}: who will take this on?`;
    }
    if (madeBy === a || madeBy === b) {
      return `${madeBy === a ? first : second} will get in touch with ${madeBy === a ? second : first}${about}.`;
    }
    return `${nameOf(document, madeBy)} will introduce ${first} to ${second}${about}.`;
  };
  return [fewWords(...(subject ? [say(` (${subject})${by}`)] : []), say(by))];
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

/** "a witness on “youth”"; a request in free text is quoted. */
export function soughtEn(id: OfferId, { document }: Pick<Telling, 'document'>): string {
  const offer = document.offers.get(id);
  const kind = offer?.kind?.trim();
  const what = !kind ? 'an answer' : Object.hasOwn(SOUGHT, kind) ? SOUGHT[kind] : quoteEn(kind);
  const themes = (offer?.themes ?? []).map((theme) => quoteEn(themeLabel(document, theme)));
  return `${what}${themes.length === 0 ? '' : ` about ${listEn(themes, 3)}`}`;
}

function requestEn(id: OfferId, telling: Telling, isPast: boolean): string[] {
  const offer = telling.document.offers.get(id);
  if (!offer) return [];
  const by = offer.deadline === undefined || isPast ? '' : `, ${byEn(offer.deadline)}`;
  return [`${nameOf(telling.document, offer.holder)} is looking for ${soughtEn(id, telling)}${by}.`];
}
