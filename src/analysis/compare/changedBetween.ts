import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { Tie } from '../../domain/tie';
import type { ActorPair } from './actorPair';

/** Actors and tied pairs that are in both maps but described differently, by their ids in the later. */
export interface ChangedBetween {
  readonly actors: readonly ActorId[];
  readonly ties: readonly ActorPair[];
}

/**
 * Finds what changed about actors and pairs in both maps. Places, private notes, ids and file references are ignored; a
 * theme under another id is the same when its label is. Time O(records).
 */
export function changedBetween(
  before: MapDocument,
  after: MapDocument,
  laterOf: ReadonlyMap<ActorId, ActorId>,
): ChangedBetween {
  const actors: ActorId[] = [];
  for (const [id, later] of laterOf) {
    const [one, other] = [before.actors.get(id), after.actors.get(later)];
    if (one && other && saidOf(one, before) !== saidOf(other, after)) actors.push(later);
  }
  const was = tiesByPair(before, (id) => laterOf.get(id));
  const is = tiesByPair(after, (id) => id);
  const ties = [...is].flatMap(([key, { ends, said }]) => {
    const known = was.get(key);
    return known && known.said.toSorted().join('\n') !== said.toSorted().join('\n') ? [ends] : [];
  });
  return { actors, ties };
}

function saidOf({ id: _id, reference: _reference, themes, ...fields }: Actor, document: MapDocument): string {
  const labels = themes.map((theme) => fold(document.themes.get(theme)?.label ?? '')).sort();
  return JSON.stringify([
    labels,
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .sort(byName),
  ]);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function tiesByPair({ ties }: MapDocument, on: (id: ActorId) => ActorId | undefined) {
  const pairs = new Map<string, { readonly ends: ActorPair; readonly said: string[] }>();
  for (const tie of ties.values()) {
    const [a, b] = [on(tie.a), on(tie.b)];
    if (a === undefined || b === undefined) continue;
    const ends: ActorPair = a < b ? [a, b] : [b, a];
    const key = ends.join(' ');
    const pair = pairs.get(key) ?? { ends, said: [] };
    pair.said.push(saidOfTie({ ...tie, nextBy: tie.nextBy && on(tie.nextBy) }, a === ends[0]));
    pairs.set(key, pair);
  }
  return pairs;
}

/** A tie with `nextBy` as an id of the later map. */
type Said = Omit<Tie, 'nextBy'> & { readonly nextBy: ActorId | undefined };

function saidOfTie({ id: _id, a: _a, b: _b, reference: _reference, ...fields }: Said, isForward: boolean): string {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined && value !== false);
  const turned = fields.nature === 'memberOf' || fields.nature === 'worksFor' || fields.direction !== undefined;
  return JSON.stringify([turned ? isForward : null, said.sort(byName)]);
}
