import { defineCommand } from '../command';
import type { KeptGroup } from '../keptGroup';
import { sameGroups } from '../sameGroups';

/** Replaces the groups by a search from scratch; unlike `keepGroups`, a person asked for it and can undo it. */
export const regroup = defineCommand(
  'regroup',
  'record',
  (document, { groups }: { readonly groups: readonly KeptGroup[] }) => {
    const next = new Map(groups.map((group) => [group.id, group]));
    return sameGroups(document.groups, next) ? document : { ...document, groups: next };
  },
);
