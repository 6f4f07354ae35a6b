import type { GroupId } from '../../domain/brand';
import type { KeptGroup } from '../../domain/keptGroup';
import type { MapDocument } from '../../domain/mapDocument';

/** What a group that nobody named is called in a table: read back, it has no name again. */
const NUMBERED = /^G\d+$/;

/** How tables call the groups kept with the map, those of one apart: by their name where it is theirs alone, else numbered. */
export function keptGroupLabels({ groups }: MapDocument): ReadonlyMap<GroupId, string> {
  const shown = [...groups.values()].filter(({ members }) => members.length > 1);
  const taken = new Map<string, number>();
  for (const { name } of shown) if (name !== undefined) taken.set(name, (taken.get(name) ?? 0) + 1);
  let next = 1;
  return new Map(
    shown.map(({ id, name }) => {
      const own = name?.trim();
      if (own && own === name && taken.get(name) === 1 && !NUMBERED.test(name)) return [id, name];
      return [id, `G${next++}`];
    }),
  );
}

/** The name a person gave, as a field to spread. */
export function nameOfLabel(label: string): Pick<KeptGroup, 'name'> {
  return NUMBERED.test(label) ? {} : { name: label };
}

/** True when a name that somebody gave is among them: tables then say who is in which group. */
export function namesAGroup(document: MapDocument): boolean {
  return [...keptGroupLabels(document).values()].some((label) => !NUMBERED.test(label));
}
