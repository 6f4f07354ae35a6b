import type { Actor } from '../actor';
import type { ActorId } from '../brand';
import { defineCommand } from '../command';
import { type Patch, patched, withRecord } from '../tables';

export interface DescribeActor {
  readonly id: ActorId;
  readonly patch: Patch<Actor>;
}

/** Changes fields of an actor. Typing in one field is one undo step. A blank name, or a theme that is not on the map, is refused. */
export const describeActor = defineCommand(
  'describeActor',
  'amend',
  (document, { id, patch }: DescribeActor) => {
    const actor = document.actors.get(id);
    if (!actor || (patch.name !== undefined && patch.name.trim() === '')) return document;
    if (patch.themes?.some((theme) => !document.themes.has(theme))) return document;
    const next = patched(actor, { ...patch, id });
    return next === actor ? document : withRecord(document, 'actors', id, next);
  },
  ({ id, patch }) => `${id} ${Object.keys(patch).join(' ')}`,
);
