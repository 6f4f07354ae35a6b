import type { GroupId } from '../../domain/brand';
import type { KeptGroup } from '../../domain/keptGroup';
import type { MapDocument } from '../../domain/mapDocument';

/** Label in a table of a group without a name: read back, it has no name again. */
const NUMBERED = /^G\d+$/;

/** Labels in tables of the groups kept with the map, except groups of one: their name when unique, else a number. */
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

/** Name that a person gave, as a field to spread. */
export function nameOfLabel(label: string): Pick<KeptGroup, 'name'> {
  return NUMBERED.test(label) ? {} : { name: label };
}

/** True when a person named a group: tables then say who is in which. */
export function namesAGroup(document: MapDocument): boolean {
  return [...keptGroupLabels(document).values()].some((label) => !NUMBERED.test(label));
}
