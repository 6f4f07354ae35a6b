import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { cleanCell } from '../cells/cleanCell';

/** How tables refer to actors: by name when it is unique, else by id. */
export interface ActorNaming {
  readonly idOf: (id: ActorId) => string;
  /** Name or id by which any other cell refers to the actor. */
  readonly callOf: (id: ActorId) => string;
  readonly isPlain: (id: ActorId) => boolean;
}

/**
 * Decides ids and names of actors in tables. Actors keep the id that a file gave them; those with an ambiguous name and
 * no id get one. Names are compared as cells are read: two that differ only by what reading cleans up would become one
 * actor.
 */
export function actorNaming({ actors }: MapDocument): ActorNaming {
  const byName = new Map<string, number>();
  const references = new Map<string, ActorId>();
  for (const [id, { name: written, reference }] of actors) {
    const name = cleanCell(written).text;
    byName.set(name, (byName.get(name) ?? 0) + 1);
    if (reference !== undefined && !references.has(reference)) references.set(reference, id);
  }
  const ids = new Map<ActorId, string>();
  const plain = new Set<ActorId>();
  let next = 1;
  for (const [id, { name: written, reference }] of actors) {
    const name = cleanCell(written).text;
    const namesake = references.get(name);
    const isPlain = byName.get(name) === 1 && (namesake === undefined || namesake === id);
    if (isPlain) plain.add(id);
    if (reference !== undefined && references.get(reference) === id) {
      ids.set(id, reference);
    } else if (!isPlain || reference !== undefined) {
      while (references.has(`A${next}`) || byName.has(`A${next}`)) next++;
      ids.set(id, `A${next++}`);
    }
  }
  const idOf = (id: ActorId) => ids.get(id) ?? '';
  const callOf = (id: ActorId) => (plain.has(id) ? (actors.get(id)?.name ?? '') : idOf(id));
  return { idOf, callOf, isPlain: (id) => plain.has(id) };
}
