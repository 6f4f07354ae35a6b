import type { ActorId } from '../../domain/brand';
import type { Introduction } from '../../domain/introduction';
import type { MapDocument } from '../../domain/mapDocument';
import type { MapMatching } from './matchMaps';

/**
 * Introductions of which a result is noted in the later map and none was in the earlier. One that has no id in common is
 * known by its two actors and its subject. Time O(introductions).
 */
export function newResults(before: MapDocument, after: MapDocument, { actors }: MapMatching): Introduction[] {
  const told = [...before.introductions.values()].filter(hasResult);
  const known = new Set(told.map((one) => pairAndSubject(one, (actor) => actors.get(actor) ?? '')));
  return [...after.introductions.values()].filter((one) => {
    if (!hasResult(one)) return false;
    const earlier = before.introductions.get(one.id);
    return earlier ? !hasResult(earlier) : !known.has(pairAndSubject(one, (actor) => actor));
  });
}

function hasResult({ result = '' }: Introduction): boolean {
  return result.trim() !== '';
}

function pairAndSubject({ a, b, subject = '' }: Introduction, actorOf: (actor: ActorId) => string): string {
  return JSON.stringify([[actorOf(a), actorOf(b)].sort(), subject.trim()]);
}
