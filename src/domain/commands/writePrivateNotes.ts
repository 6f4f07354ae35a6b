import type { PrivateNotes } from '../actor';
import type { ActorId } from '../brand';
import { defineCommand } from '../command';
import { type Patch, patched, withoutRecords, withRecord } from '../tables';

const NOTHING: PrivateNotes = {};

/** Changes what the officer keeps for itself about an actor. */
export const writePrivateNotes = defineCommand(
  'writePrivateNotes',
  'amend',
  (document, { id, patch }: { readonly id: ActorId; readonly patch: Patch<PrivateNotes> }) => {
    if (!document.actors.has(id)) return document;
    const before = document.privates.get(id) ?? NOTHING;
    const next = patched(before, patch);
    if (next === before) return document;
    if (Object.keys(next).length === 0) return withoutRecords(document, 'privates', [id]);
    return withRecord(document, 'privates', id, next);
  },
  ({ id, patch }) => `${id} ${Object.keys(patch).join(' ')}`,
);
