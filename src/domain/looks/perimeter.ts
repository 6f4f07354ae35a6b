import { type Actor, countsAsPerson } from '../actor';
import type { ActorId } from '../brand';
import { fold } from '../folding';
import type { MapDocument } from '../mapDocument';
import { isPast } from '../tie';
import type { PerimeterLevel } from './perimeterLevel';

/** `undefined`: the actor has no value at this level, so it is neither inside nor outside. */
export type InsideTest = (actor: Actor) => boolean | undefined;

export interface Perimeter {
  readonly level: PerimeterLevel;
  /** Value of the beneficiary at this level, as written; for a structure, its name. */
  readonly value: string;
  readonly isInside: InsideTest;
}

/**
 * The perimeter of `beneficiary`; `null` when it has no value at that level. `structure`: the beneficiary's own structure
 * (itself when it is one), and the persons who work for it.
 */
export function perimeterOf(
  document: Pick<MapDocument, 'actors' | 'ties'>,
  beneficiary: ActorId,
  level: PerimeterLevel,
): Perimeter | null {
  const actor = document.actors.get(beneficiary);
  if (!actor) return null;
  if (level === 'structure') return structurePerimeter(document, actor);
  const value = actor[level]?.trim();
  if (!value) return null;
  const folded = fold(value);
  return {
    level,
    value,
    isInside: (other) => {
      const theirs = other[level]?.trim();
      return theirs ? fold(theirs) === folded : undefined;
    },
  };
}

function structurePerimeter(document: Pick<MapDocument, 'actors' | 'ties'>, beneficiary: Actor): Perimeter | null {
  const employers = structuresByPerson(document);
  const own = countsAsPerson(beneficiary.type) ? employers.get(beneficiary.id) : new Set([beneficiary.id]);
  const [first] = own ?? [];
  const structure = first && document.actors.get(first);
  if (!own || !structure) return null;
  return {
    level: 'structure',
    value: structure.name,
    isInside: (other) => {
      if (own.has(other.id)) return true;
      const theirs = countsAsPerson(other.type) ? employers.get(other.id) : new Set([other.id]);
      return theirs && [...theirs].some((id) => own.has(id));
    },
  };
}

/** Structures that each person works for, by current "works for" ties, confirmed or to be verified. */
function structuresByPerson(document: Pick<MapDocument, 'actors' | 'ties'>): Map<ActorId, Set<ActorId>> {
  const result = new Map<ActorId, Set<ActorId>>();
  for (const tie of document.ties.values()) {
    if (tie.nature !== 'worksFor' || tie.certainty === 'absent' || isPast(tie)) continue;
    const [person, structure] = countsAsPerson(document.actors.get(tie.a)?.type) ? [tie.a, tie.b] : [tie.b, tie.a];
    const known = result.get(person);
    if (known) known.add(structure);
    else result.set(person, new Set([structure]));
  }
  return result;
}
