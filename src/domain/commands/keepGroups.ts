import { defineCommand } from '../command';
import type { KeptGroup } from '../keptGroup';
import type { MapDocument } from '../mapDocument';
import { sameGroups } from '../sameGroups';

interface Kept {
  readonly groups: readonly KeptGroup[];
  readonly document: MapDocument;
}

/** The last answer for a map: what is worked out ahead is of the very map that the command then gives. */
const given = new WeakMap<MapDocument, Kept>();

/** Keeps the groups as last computed with the map, so that identity, name and colour stay. */
export const keepGroups = defineCommand(
  'keepGroups',
  'quiet',
  (document, { groups }: { readonly groups: readonly KeptGroup[] }) => {
    const known = given.get(document);
    if (known?.groups === groups) return known.document;
    const next = new Map(groups.map((group) => [group.id, group]));
    const kept = sameGroups(document.groups, next) ? document : { ...document, groups: next };
    given.set(document, { groups, document: kept });
    return kept;
  },
);
