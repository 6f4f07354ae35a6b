import type { Telling } from '../../analysis/reportWords';
import type { FactsOf } from '../../analysis/story/toldStep';
import type { Day, IntroductionId, OfferId } from '../../domain/brand';
import { fewWords } from '../fewWords';
import { findingsFr } from '../findings/fr';
import { nameOf, themeLabel } from '../findings/named';
import { listFr, quoteFr } from '../findings/phrasesFr';
import { theActorFr, toActorFr } from '../findings/withArticle';
import { theDayFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';

type ToTry = FactsOf<'introductions'>['toTry'][number];

/** Suggested introductions, the first in full. */
export function introductionsFr({ toTry }: FactsOf<'introductions'>, telling: Telling): string[] {
  const [first] = toTry;
  return first ? [introductionFr(first, telling), 'Qui s’en charge\u00A0?'] : [];
}

/** One introduction to try, in one sentence. */
export function introductionFr({ a, b, via, reason }: ToTry, { document, from }: Telling): string {
  const why = reason ? ` (${findingsFr.reason(reason, document)})` : '';
  const [who, whom] = a === from ? [b, a] : [a, b];
  const type = document.actors.get(via)?.type;
  const said =
    type === 'network' || type === 'body'
      ? `${nameOf(document, a)} et ${nameOf(document, b)} ont ${quoteFr(nameOf(document, via))} en commun`
      : `${nameOf(document, via)} pourrait présenter ${theActorFr(document, who)} ${toActorFr(document, whom)}`;
  return fewWords(`${said}${why}.`, `${said}.`);
}

/** Who does what and by when, then the number of other tasks. */
export function decidedFr({ toDo, past, done, requests, setAside }: FactsOf<'decided'>, telling: Telling): string[] {
  const [first] = toDo;
  const [request] = requests;
  const told = first === undefined ? [] : toDoFr(first, telling, past.includes(first));
  const asks = told.length === 0 && request !== undefined ? requestFr(request, telling, past.includes(request)) : [];
  const leftToDo = toDo.length - told.length;
  const leftRequests = requests.length - asks.length;
  const rest = [
    ...(leftToDo > 0 ? [many(leftToDo, 'autre à faire', 'autres à faire')] : []),
    ...(done > 0
      ? [
          many(
            done,
            told.length > 0 ? 'faite' : 'mise en relation faite',
            told.length > 0 ? 'faites' : 'mises en relation faites',
          ),
        ]
      : []),
    ...(leftRequests > 0
      ? [
          asks.length > 0
            ? many(leftRequests, 'autre demande ouverte', 'autres demandes ouvertes')
            : many(leftRequests, 'demande ouverte', 'demandes ouvertes'),
        ]
      : []),
    ...(setAside > 0 ? [many(setAside, 'question mise de côté', 'questions mises de côté')] : []),
  ];
  const opening = told.length + asks.length > 0 ? 'Et aussi\u00A0: ' : 'À ce jour\u00A0: ';
  const also = rest.map((_, i) => `${opening}${listFr(rest.slice(0, rest.length - i))}.`);
  return [...told, ...asks, ...(also.length > 0 ? [fewWords(...also)] : [])];
}

const many = (count: number, one: string, several: string) => vocabularyFr.count(count, { one, many: several });

function toDoFr(id: IntroductionId, { document }: Telling, isPast: boolean): string[] {
  const one = document.introductions.get(id);
  if (!one) return [];
  const { a, b, madeBy, due } = one;
  const [first, second] = [nameOf(document, a), nameOf(document, b)];
  const subject = one.subject?.trim();
  const by = due === undefined || isPast ? '' : `, ${byFr(due)}`;
  const say = (about: string) => {
    if (madeBy === undefined || !document.actors.has(madeBy)) {
      return `${first} et ${second} sont à mettre en relation${about}\u00A0: qui s’en charge\u00A0?`;
    }
    if (madeBy === a || madeBy === b) {
      return `${madeBy === a ? first : second} prend contact avec ${theActorFr(document, madeBy === a ? b : a)}${about}.`;
    }
    return `${nameOf(document, madeBy)} met en relation ${theActorFr(document, a)} et ${theActorFr(document, b)}${about}.`;
  };
  return [fewWords(...(subject ? [say(` (${subject})${by}`)] : []), say(by))];
}

/** "d’ici le 10 décembre 2026", "d’ici janvier 2027". */
function byFr(day: Day): string {
  return `d’ici ${theDayFr(vocabularyFr.day(day))}`;
}

const SOUGHT: Readonly<Record<string, string>> = {
  information: 'de l’information',
  support: 'un appui',
  partner: 'un·e partenaire',
  witness: 'un témoin',
  resource: 'une ressource',
};

/** "un témoin sur « jeunesse »"; a request in free text is quoted. */
export function soughtFr(id: OfferId, { document }: Pick<Telling, 'document'>): string {
  const offer = document.offers.get(id);
  const kind = offer?.kind?.trim();
  const what = !kind ? 'une réponse' : Object.hasOwn(SOUGHT, kind) ? SOUGHT[kind] : quoteFr(kind);
  const themes = (offer?.themes ?? []).map((theme) => quoteFr(themeLabel(document, theme)));
  return `${what}${themes.length === 0 ? '' : ` sur ${listFr(themes, 3)}`}`;
}

function requestFr(id: OfferId, telling: Telling, isPast: boolean): string[] {
  const offer = telling.document.offers.get(id);
  if (!offer) return [];
  const by = offer.deadline === undefined || isPast ? '' : `, ${byFr(offer.deadline)}`;
  return [`${nameOf(telling.document, offer.holder)} cherche ${soughtFr(id, telling)}${by}.`];
}
