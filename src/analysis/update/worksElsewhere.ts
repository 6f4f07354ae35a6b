import { countsAsPerson } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { isPast } from '../../domain/tie';

/**
 * True of two people of one name who work for nobody in common, each for somebody, and share no address: two people, or one who left. Only
 * a person can say. Time O(ties), then O(employers) a question.
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

/** Folded names of those for whom each works today. */
function employersIn({ actors, ties }: MapDocument): Map<ActorId, Set<string>> {
  const employers = new Map<ActorId, Set<string>>();
  for (const tie of ties.values()) {
    const employer = actors.get(tie.b);
    if (tie.nature !== 'worksFor' || isPast(tie) || !employer) continue;
    employers.set(tie.a, (employers.get(tie.a) ?? new Set()).add(fold(employer.name)));
  }
  return employers;
}
