import { defineCommand } from '../command';
import type { KeptGroup } from '../keptGroup';
import type { MapDocument } from '../mapDocument';
import { rememberedFor } from '../remembered/rememberedFor';
import { sameGroups } from '../sameGroups';

/** Remembered: what is worked out ahead is of the very map that the command then gives. */
const withGroups = rememberedFor((document: MapDocument, groups: readonly KeptGroup[]): MapDocument => {
  const next = new Map(groups.map((group) => [group.id, group]));
  return sameGroups(document.groups, next) ? document : { ...document, groups: next };
});

/** Keeps the groups as last computed with the map, so that identity, name and colour stay. */
export const keepGroups = defineCommand(
  'keepGroups',
  'quiet',
  (document, { groups }: { readonly groups: readonly KeptGroup[] }) => withGroups(document, groups),
);
