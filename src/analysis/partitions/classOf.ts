import type { ActorId } from '../../domain/brand';
import type { ActorGraph } from '../actorGraph';
import { idsOf } from '../rowsOf';
import type { Partition } from './partition';

/** Returns the group or groups of a vertex, in the form `brokerage` takes. `null`: in none, so a class of its own. Time O(n). */
export function classOf(
  graph: ActorGraph,
  { by, groups }: Partition,
): (vertex: number) => string | ReadonlySet<string> | null {
  const classes = new Map<ActorId, Set<string>>();
  for (const { id, members } of groups) {
    for (const member of members) {
      const known = classes.get(member);
      if (known) known.add(id);
      else classes.set(member, new Set([id]));
    }
  }
  return (vertex) => {
    const actor = idsOf(graph)[vertex];
    const own = actor === undefined ? undefined : classes.get(actor);
    if (!own) return null;
    if (by === 'network') return own;
    const [only = null] = own;
    return only;
  };
}
