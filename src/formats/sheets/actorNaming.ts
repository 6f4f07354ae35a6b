import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { cleanCell } from '../cells/cleanCell';

/** How tables call actors: by name where that is enough, by id where two share a name. */
export interface ActorNaming {
  /** What the column Id holds, '' for none. */
  readonly idOf: (id: ActorId) => string;
  /** What any other cell calls the actor. */
  readonly callOf: (id: ActorId) => string;
  /** True when its name alone means it. */
  readonly isPlain: (id: ActorId) => boolean;
}

/**
 * Actors keep the id that a file gave them; those whose name another one also answers to get one if they have none. Names are
 * compared as the reader of a cell takes them: of two that differ by what it tidies up it would make one actor.
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
