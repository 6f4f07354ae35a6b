import type { GroupId } from '../brand';
import { defineCommand } from '../command';
import { patched, withRecord } from '../tables';

/** Names a group; a blank name gives it back the one made from what its members share. */
export const nameGroup = defineCommand(
  'nameGroup',
  'amend',
  (document, { id, name }: { readonly id: GroupId; readonly name: string }) => {
    const group = document.groups.get(id);
    if (!group) return document;
    const next = patched(group, { name: name.trim() || undefined });
    return next === group ? document : withRecord(document, 'groups', id, next);
  },
  ({ id }) => id,
);
