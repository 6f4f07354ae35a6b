import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { namesakes } from '../../domain/entry/namesakes';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { pairUp } from '../compare/pairUp';
import { worksElsewhere } from './worksElsewhere';

/** An actor of a file that may be one of the map, which only a person can tell. */
export interface AskedActor {
  readonly theirs: ActorId;
  /** Likeliest first, three at most. */
  readonly ours: readonly ActorId[];
}

export interface ActorMatching {
  readonly actors: ReadonlyMap<ActorId, ActorId>;
  /** Those matched by name alone or by a person: another spelling of the name is then no news. */
  readonly byName: ReadonlySet<ActorId>;
  readonly asked: readonly AskedActor[];
}

const MOST = 3;

/**
 * Matches actors of a file with actors of the map: by id, by the file's own reference, then by folded name (homonyms by name and
 * territory), and as a person said. When the file and the map share references, two actors with different references are never
 * matched. Similar names are asked about, and so are people of one name who work elsewhere. Time O(actors + ties), plus some
 * microseconds for each actor asked about.
 */
export function matchActors(
  open: MapDocument,
  other: MapDocument,
  said: ReadonlyMap<ActorId, ActorId | null>,
): ActorMatching {
  const decided = new Map([...said].filter((pair): pair is [ActorId, ActorId] => pair[1] !== null));
  const left = without(other.actors, (id) => decided.has(id));
  const taken = new Set(decided.values());
  const right = without(open.actors, (id) => taken.has(id));
  const same = (textOf: (actor: Actor) => string | undefined) => [textOf, textOf] as const;
  const surely = pairUp(left, right, [same(referenceOf)]);
  const sharesReferences = [...surely].some(([id, ours]) => {
    const reference = left.get(id)?.reference;
    return reference !== undefined && reference === right.get(ours)?.reference;
  });
  const rest = without(left, (id) => surely.has(id));
  const found = new Set(surely.values());
  const others = without(right, (id) => found.has(id));
  const told = (textOf: (actor: Actor) => string) => same(textOf);
  const named = pairUp(rest, others, [
    told(({ name }) => fold(name)),
    told(({ name, territory = '' }) => JSON.stringify([fold(name), fold(territory)])),
  ]);
  const areApart = worksElsewhere(open, other);
  const byName = new Map<ActorId, ActorId>();
  for (const [id, ours] of named) {
    const [one, two] = [referenceOf(rest.get(id)), referenceOf(others.get(ours))];
    const haveTwoIds = sharesReferences && one !== undefined && two !== undefined && one !== two;
    if (!haveTwoIds && !areApart(id, ours)) byName.set(id, ours);
  }
  const actors = new Map([...surely, ...byName, ...decided]);
  return { actors, byName: new Set([...byName.keys(), ...decided.keys()]), asked: askedOf(open, other, actors) };
}

function askedOf(open: MapDocument, other: MapDocument, actors: ReadonlyMap<ActorId, ActorId>): AskedActor[] {
  const known = new Set(actors.values());
  const free = without(open.actors, (id) => known.has(id));
  if (free.size === 0) return [];
  const asked: AskedActor[] = [];
  for (const [theirs, { name }] of other.actors) {
    if (actors.has(theirs)) continue;
    const ours = namesakes(free, name).map(({ actor }) => actor.id);
    if (ours.length > 0) asked.push({ theirs, ours: ours.slice(0, MOST) });
  }
  return asked;
}

function referenceOf(actor: Actor | undefined): string | undefined {
  return actor?.reference?.trim() || undefined;
}

function without<Id, One>(table: ReadonlyMap<Id, One>, isLeftOut: (id: Id) => boolean): Map<Id, One> {
  return new Map([...table].filter(([id]) => !isLeftOut(id)));
}
