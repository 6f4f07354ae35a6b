import type { Telling } from '../../analysis/reportWords';
import type { FactsOf } from '../../analysis/story/toldStep';
import type { Day, IntroductionId, OfferId } from '../../domain/brand';
import { findingsFr } from '../findings/fr';
import { nameOf, themeLabel } from '../findings/named';
import { listFr, quoteFr } from '../findings/phrasesFr';
import { theDayFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';

type ToTry = FactsOf<'introductions'>['toTry'][number];

/** Who could be introduced by whom, the first in full. */
export function introductionsFr({ toTry }: FactsOf<'introductions'>, telling: Telling): string[] {
  const [first, ...others] = toTry;
  if (!first) return [];
  const name = (id: ToTry['a']) => nameOf(telling.document, id);
  const also = others
    .slice(0, 1)
    .map(({ a, b, via }) => `Ou encore\u00A0: ${name(a)} et ${name(b)}, par ${name(via)}.`);
  return [firstFr(first, telling), ...also, 'Qui s’en charge\u00A0?'];
}

function firstFr({ a, b, via, reason }: ToTry, { document, from }: Telling): string {
  const why = reason ? ` (${findingsFr.reason(reason, document)})` : '';
  const [who, whom] = a === from ? [b, a] : [a, b];
  const type = document.actors.get(via)?.type;
  if (type === 'network' || type === 'body') {
    return `${nameOf(document, a)} et ${nameOf(document, b)} ont ${quoteFr(nameOf(document, via))} en commun${why}.`;
  }
  return `${nameOf(document, via)} pourrait présenter ${nameOf(document, who)} à ${nameOf(document, whom)}${why}.`;
}

/** Who does what and by when, then what else is under way. */
export function decidedFr({ toDo, past, done, requests, setAside }: FactsOf<'decided'>, telling: Telling): string[] {
  const told = toDo.slice(0, 2).flatMap((id) => toDoFr(id, telling, past.includes(id)));
  const [request] = requests;
  const asks = told.length < 2 && request !== undefined ? requestFr(request, telling, past.includes(request)) : [];
  const leftToDo = toDo.length - told.length;
  const leftRequests = requests.length - asks.length;
  const rest = [
    ...(leftToDo > 0 ? [many(leftToDo, 'autre mise en relation à faire', 'autres mises en relation à faire')] : []),
    ...(done > 0 ? [many(done, 'mise en relation faite', 'mises en relation faites')] : []),
    ...(leftRequests > 0
      ? [
          asks.length > 0
            ? many(leftRequests, 'autre demande ouverte', 'autres demandes ouvertes')
            : many(leftRequests, 'demande ouverte', 'demandes ouvertes'),
        ]
      : []),
    ...(setAside > 0 ? [many(setAside, 'question mise de côté', 'questions mises de côté')] : []),
  ];
  return [
    ...told,
    ...asks,
    ...(rest.length > 0
      ? [`${told.length + asks.length > 0 ? 'Et aussi\u00A0: ' : 'À ce jour\u00A0: '}${listFr(rest)}.`]
      : []),
  ].slice(0, 3);
}

const many = (count: number, one: string, several: string) => vocabularyFr.count(count, { one, many: several });

function toDoFr(id: IntroductionId, { document }: Telling, isPast: boolean): string[] {
  const one = document.introductions.get(id);
  if (!one) return [];
  const { a, b, madeBy, due } = one;
  const [first, second] = [nameOf(document, a), nameOf(document, b)];
  const subject = one.subject?.trim();
  const about = `${subject ? ` (${subject})` : ''}${due === undefined || isPast ? '' : `, ${byFr(due)}`}`;
  if (madeBy === undefined || !document.actors.has(madeBy)) {
    return [`${first} et ${second} sont à mettre en relation${about}\u00A0: qui s’en charge\u00A0?`];
  }
  if (madeBy === a || madeBy === b)
    return [`${madeBy === a ? first : second} prend contact avec ${madeBy === a ? second : first}${about}.`];
  return [`${nameOf(document, madeBy)} met en relation ${first} et ${second}${about}.`];
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

/** "un témoin sur « jeunesse »"; what is looked for in words of somebody's own is quoted. */
export function soughtFr(id: OfferId, { document }: Telling): string {
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
