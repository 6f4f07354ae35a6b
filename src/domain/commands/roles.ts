import type { ActorId } from '../brand';
import type { Role, RoleName } from '../role';
import { withRecord } from '../tables';
import { defineCommand } from './command';

/** Gives an actor a role, or sets the dates of one it has. */
export const giveRole = defineCommand(
  'giveRole',
  'record',
  (document, { id, role }: { readonly id: ActorId; readonly role: Role }) => {
    const actor = document.actors.get(id);
    if (!actor) return document;
    const held = actor.roles.find((one) => one.role === role.role);
    if (held && held.since === role.since && held.until === role.until) return document;
    const roles = held ? actor.roles.map((one) => (one === held ? role : one)) : [...actor.roles, role];
    return withRecord(document, 'actors', id, { ...actor, roles });
  },
);

/** Removes a role from an actor. To keep it as a past one, set its end with `giveRole`. */
export const withdrawRole = defineCommand(
  'withdrawRole',
  'record',
  (document, { id, role }: { readonly id: ActorId; readonly role: RoleName }) => {
    const actor = document.actors.get(id);
    if (!actor?.roles.some((one) => one.role === role)) return document;
    return withRecord(document, 'actors', id, { ...actor, roles: actor.roles.filter((one) => one.role !== role) });
  },
);
