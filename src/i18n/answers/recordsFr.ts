import type { Pair } from '../../analysis/answers/answer';
import type { IntroductionId, OfferId, ResourceId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { nameOf, requestText } from '../findings/named';
import { toldFr } from '../told/fr';
import { theDayFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';

/** Most ties, introductions or requests named in one answer. */
const MOST = 4;
export const others = (count: number) => (count === 1 ? '1 autre' : `${count} autres`);

/** The first items, then the number of others. */
export function listed<One>(all: readonly One[], say: (one: One) => string): string {
  const more = all.length - MOST;
  return [...all.slice(0, MOST).map(say), ...(more > 0 ? [others(more)] : [])].join('\u00A0; ');
}
export const pairSaid = (document: MapDocument, [a, b]: Pair) => `${nameOf(document, a)} et ${nameOf(document, b)}`;
export const pairsSaid = (document: MapDocument, pairs: readonly Pair[]) =>
  listed(pairs, (pair) => pairSaid(document, pair));

/** An introduction to make: the people, the introducer, the subject and the date. */
export function toMakeSaid(document: MapDocument, id: IntroductionId, isLate: boolean): string {
  const one = document.introductions.get(id);
  if (!one) return '';
  const day = one.due && vocabularyFr.day(one.due);
  const details = [
    one.madeBy ? `par ${nameOf(document, one.madeBy)}` : one.introducer && `par ${one.introducer}`,
    day === undefined ? 'sans échéance' : `pour ${theDayFr(day)}${isLate ? ', en retard' : ''}`,
  ];
  const subject = one.subject?.trim() ? ` (${one.subject.trim()})` : '';
  return `${pairSaid(document, [one.a, one.b])}${subject}, ${details.filter(Boolean).join(', ')}`;
}

/** A result as written, without its final full stop, since it is placed inside a sentence. */
export const resultOf = (document: MapDocument, id: IntroductionId) =>
  (document.introductions.get(id)?.result ?? '').trim().replace(/\.$/, '');

export function resultSaid(document: MapDocument, id: IntroductionId): string {
  const one = document.introductions.get(id);
  return one ? `${pairSaid(document, [one.a, one.b])} («\u00A0${resultOf(document, id)}\u00A0»)` : '';
}

export const holderOf = (document: MapDocument, id: OfferId) => {
  const holder = document.offers.get(id)?.holder;
  return holder === undefined ? '' : nameOf(document, holder);
};

/** Subject of a request. */
export function requestAbout(document: MapDocument, id: OfferId): string {
  const about = requestText({ kind: 'offer', offer: id }, document, vocabularyFr.offerKinds);
  return about === '' ? 'sans objet noté' : `«\u00A0${about}\u00A0»`;
}

/** Subject and deadline of a request, and the people who were asked. */
export function requestSaid(document: MapDocument, id: OfferId): string {
  const deadline = document.offers.get(id)?.deadline;
  const until = deadline === undefined ? '' : `, échéance\u00A0: ${vocabularyFr.day(deadline)}`;
  const told = toldFr(document.offers.get(id)?.told, document);
  return `${requestAbout(document, id)}${until}${told === '' ? '' : `, ${told}`}`;
}

/** A tool or example, and the network through which it is shared. */
export function toolSaid(document: MapDocument, id: ResourceId): string {
  const one = document.resources.get(id);
  const by = one?.network === undefined ? '' : ` (${nameOf(document, one.network)})`;
  return `«\u00A0${one?.title ?? ''}\u00A0»${by}`;
}
