import type { GroupId } from '../brand';
import type { KeptGroup } from '../keptGroup';
import type { MapDocument } from '../mapDocument';
import { patched, withRecord } from '../tables';
import { defineCommand } from './command';

/** Saves the groups as last computed, so that identity, name and colour stay. */
export const keepGroups = defineCommand('keepGroups', 'quiet', grouped);

/** Replaces the groups by a search from scratch. Unlike `keepGroups`, the user asked for it and can undo it. */
export const regroup = defineCommand('regroup', 'record', grouped);

/** Names a group; a blank name restores the one derived from what its members share. */
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

function grouped(document: MapDocument, { groups }: { readonly groups: readonly KeptGroup[] }): MapDocument {
  const next = new Map(groups.map((group) => [group.id, group]));
  return sameGroups(document.groups, next) ? document : { ...document, groups: next };
}

function sameGroups(a: ReadonlyMap<GroupId, KeptGroup>, b: ReadonlyMap<GroupId, KeptGroup>): boolean {
  if (a.size !== b.size) return false;
  for (const [id, group] of a) {
    const other = b.get(id);
    if (!other || other.name !== group.name || other.colour !== group.colour) return false;
    if (other.members.length !== group.members.length) return false;
    const members = new Set(group.members);
    if (!other.members.every((member) => members.has(member))) return false;
  }
  return true;
}
