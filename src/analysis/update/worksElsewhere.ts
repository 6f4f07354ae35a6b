import { countsAsPerson } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { isPast } from '../../domain/tie';

/**
 * Tests whether two people of the same name have employers, none in common, and no shared address: either two people or one who
 * changed jobs, which only a person can tell. Time O(ties), then O(employers) per question.
 */
export function worksElsewhere(open: MapDocument, other: MapDocument): (theirs: ActorId, ours: ActorId) => boolean {
  const [here, there] = [employersIn(open), employersIn(other)];
  return (theirs, ours) => {
    const [one, two] = [there.get(theirs), here.get(ours)];
    if (!one || !two || [...one].some((name) => two.has(name))) return false;
    const arePeople = [open.actors.get(ours), other.actors.get(theirs)].every(
      (actor) => actor && countsAsPerson(actor.type),
    );
    const [theirAddress, ourAddress] = [other.privates.get(theirs)?.email, open.privates.get(ours)?.email];
    return arePeople && !(theirAddress !== undefined && theirAddress === ourAddress);
  };
}

/** Folded names of current employers, by actor. */
function employersIn({ actors, ties }: MapDocument): Map<ActorId, Set<string>> {
  const employers = new Map<ActorId, Set<string>>();
  for (const tie of ties.values()) {
    const employer = actors.get(tie.b);
    if (tie.nature !== 'worksFor' || isPast(tie) || !employer) continue;
    employers.set(tie.a, (employers.get(tie.a) ?? new Set()).add(fold(employer.name)));
  }
  return employers;
}
