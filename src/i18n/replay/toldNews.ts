import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { otherEnd, type Tie } from '../../domain/tie';
import { nameOf, namesOf } from '../findings/named';

/** Most names in one sentence; of more, two are named as examples. */
const MOST_NAMES = 3;

/** New actors, those with most ties first: they matter most. */
export function toldActors(
  actors: readonly ActorId[],
  document: MapDocument,
): { readonly count: number; readonly names: readonly string[] } {
  const ties = new Map<ActorId, number>();
  for (const { a, b } of document.ties.values()) for (const id of [a, b]) ties.set(id, (ties.get(id) ?? 0) + 1);
  const known = [...actors].sort((one, other) => (ties.get(other) ?? 0) - (ties.get(one) ?? 0));
  return {
    count: actors.length,
    names: namesOf(document, known.slice(0, actors.length > MOST_NAMES ? 2 : MOST_NAMES)),
  };
}

/** Several new ties: the actor with most of them, if more than one, and their number; for an actor's own ties, the other ends. */
export function toldTies(
  ties: readonly Tie[],
  whose: ActorId | undefined,
  document: MapDocument,
): { readonly around: string | undefined; readonly count: number; readonly others: readonly string[] } {
  const counts = new Map<ActorId, number>();
  for (const { a, b } of ties) for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  const isOne = most !== undefined && most[1] > 1;
  const own = whose === undefined ? [] : ties.filter(({ a, b }) => a === whose || b === whose);
  return {
    around: isOne ? nameOf(document, most[0]) : undefined,
    count: isOne ? most[1] : 0,
    others:
      own.length < ties.length || whose === undefined ? [] : own.map((tie) => nameOf(document, otherEnd(tie, whose))),
  };
}
