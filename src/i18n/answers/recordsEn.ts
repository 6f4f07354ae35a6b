import type { Pair } from '../../analysis/answers/answer';
import type { IntroductionId, OfferId, ResourceId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { nameOf, requestText } from '../findings/named';
import { toldEn } from '../told/en';
import { vocabularyEn } from '../vocabulary/en';

/** Most ties, introductions or requests named in one answer. */
const MOST = 4;
export const others = (count: number) => (count === 1 ? '1 other' : `${count} others`);

/** The first items, then the number of others. */
export function listed<One>(all: readonly One[], say: (one: One) => string): string {
  const more = all.length - MOST;
  return [...all.slice(0, MOST).map(say), ...(more > 0 ? [others(more)] : [])].join('; ');
}
export const pairSaid = (document: MapDocument, [a, b]: Pair) => `${nameOf(document, a)} and ${nameOf(document, b)}`;
export const pairsSaid = (document: MapDocument, pairs: readonly Pair[]) =>
  listed(pairs, (pair) => pairSaid(document, pair));

/** An introduction to make: the people, the introducer, the subject and the date. */
export function toMakeSaid(document: MapDocument, id: IntroductionId, isLate: boolean): string {
  const one = document.introductions.get(id);
  if (!one) return '';
  const day = one.due && vocabularyEn.day(one.due);
  const details = [
    one.madeBy ? `made by ${nameOf(document, one.madeBy)}` : one.introducer && `made by ${one.introducer}`,
    day === undefined ? 'no date set' : `by ${day}${isLate ? ', overdue' : ''}`,
  ];
  const subject = one.subject?.trim() ? ` (${one.subject.trim()})` : '';
  return `${pairSaid(document, [one.a, one.b])}${subject}, ${details.filter(Boolean).join(', ')}`;
}

/** A result as written, without its final full stop, since it is placed inside a sentence. */
export const resultOf = (document: MapDocument, id: IntroductionId) =>
  (document.introductions.get(id)?.result ?? '').trim().replace(/\.$/, '');

export function resultSaid(document: MapDocument, id: IntroductionId): string {
  const one = document.introductions.get(id);
  return one ? `${pairSaid(document, [one.a, one.b])} (“${resultOf(document, id)}”)` : '';
}

export const holderOf = (document: MapDocument, id: OfferId) => {
  const holder = document.offers.get(id)?.holder;
  return holder === undefined ? '' : nameOf(document, holder);
};

/** Subject of a request. */
export function requestAbout(document: MapDocument, id: OfferId): string {
  const about = requestText({ kind: 'offer', offer: id }, document, vocabularyEn.offerKinds);
  return about === '' ? 'with no subject recorded' : `“${about}”`;
}

/** Subject and deadline of a request, and the people who were asked. */
export function requestSaid(document: MapDocument, id: OfferId): string {
  const deadline = document.offers.get(id)?.deadline;
  const until = deadline === undefined ? '' : `, deadline: ${vocabularyEn.day(deadline)}`;
  const told = toldEn(document.offers.get(id)?.told, document);
  return `${requestAbout(document, id)}${until}${told === '' ? '' : `, ${told}`}`;
}

/** A tool or example, and the network through which it is shared. */
export function toolSaid(document: MapDocument, id: ResourceId): string {
  const one = document.resources.get(id);
  const by = one?.network === undefined ? '' : ` (${nameOf(document, one.network)})`;
  return `“${one?.title ?? ''}”${by}`;
}
