import type { ActorId } from '../brand';
import { defineCommand } from '../command';
import type { RoleName } from '../role';
import { withRecord } from '../tables';

/** Takes a role away from an actor. To keep it as a past one, date it with `giveRole`. */
export const withdrawRole = defineCommand(
  'withdrawRole',
  'record',
  (document, { id, role }: { readonly id: ActorId; readonly role: RoleName }) => {
    const actor = document.actors.get(id);
    if (!actor?.roles.some((one) => one.role === role)) return document;
    return withRecord(document, 'actors', id, { ...actor, roles: actor.roles.filter((one) => one.role !== role) });
  },
);
