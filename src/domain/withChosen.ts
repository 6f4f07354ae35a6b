import type { ActorId } from './brand';
import type { MapDocument } from './mapDocument';
import { withRecord } from './tables';

/**
 * The document with this actor as its beneficiary or officer, and holding that role now: one that it held in the past
 * begins again, its old dates are dropped. Nothing is taken from anybody else. The same document if all that is so
 * already, or if there is no such actor.
 */
export function withChosen(document: MapDocument, role: 'beneficiary' | 'officer', id: ActorId): MapDocument {
  const actor = document.actors.get(id);
  if (!actor) return document;
  const chosen = document.info[role] === id ? document : { ...document, info: { ...document.info, [role]: id } };
  const held = actor.roles.find((one) => one.role === role);
  if (held && held.until === undefined) return chosen;
  const roles = held ? actor.roles.map((one) => (one === held ? { role } : one)) : [...actor.roles, { role }];
  return withRecord(chosen, 'actors', id, { ...actor, roles });
}
