import { defineCommand } from '../command';
import type { KeptGroup } from '../keptGroup';
import { sameGroups } from '../sameGroups';

/** Keeps the groups as last computed with the map, so that identity, name and colour stay. */
export const keepGroups = defineCommand(
  'keepGroups',
  'quiet',
  (document, { groups }: { readonly groups: readonly KeptGroup[] }) => {
    const next = new Map(groups.map((group) => [group.id, group]));
    return sameGroups(document.groups, next) ? document : { ...document, groups: next };
  },
);
