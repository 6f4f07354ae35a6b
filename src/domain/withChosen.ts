import type { ActorId } from './brand';
import { withdrawRole } from './commands/roles';
import { beneficiaryOf, type MapDocument, officerOf } from './mapDocument';
import { withRecord } from './tables';

type ChosenRole = 'beneficiary' | 'officer';

/**
 * The document with this actor as its beneficiary or officer, holding that role now; a past role begins again without its old
 * dates. Other actors keep theirs. The same document when nothing changes, or when the actor is missing. `null`: nobody.
 */
export function withChosen(document: MapDocument, role: ChosenRole, id: ActorId | null): MapDocument {
  if (id === null) return withoutChosen(document, role);
  const actor = document.actors.get(id);
  if (!actor) return document;
  const chosen = document.info[role] === id ? document : { ...document, info: { ...document.info, [role]: id } };
  const held = actor.roles.find((one) => one.role === role);
  if (held && held.until === undefined) return chosen;
  const roles = held ? actor.roles.map((one) => (one === held ? { role } : one)) : [...actor.roles, { role }];
  return withRecord(chosen, 'actors', id, { ...actor, roles });
}

/** Chooses nobody. Also withdraws the role, or its only holder would be taken as the default. */
function withoutChosen(document: MapDocument, role: ChosenRole): MapDocument {
  const before = (role === 'beneficiary' ? beneficiaryOf : officerOf)(document);
  const next = before === undefined ? document : withdrawRole.run(document, { id: before, role });
  if (next.info[role] === undefined) return next;
  const { [role]: _gone, ...info } = next.info;
  return { ...next, info };
}
