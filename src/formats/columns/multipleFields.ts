import type { TableKind } from '../headings/tableKind';

const LISTS: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  actors: [
    'themes',
    'roles',
    'structure',
    'networks',
    'resources',
    'languages',
    'channels',
    'publics',
    'links',
    'contacts',
  ],
  ties: ['exchanges'],
  actions: ['themes', 'partners', 'territories', 'publics'],
  testimonies: ['themes', 'publics'],
  offers: ['themes', 'told'],
  meetings: ['participants'],
  resources: ['themes', 'users'],
};

export function multipleFields(kind: TableKind): readonly string[] {
  return LISTS[kind] ?? [];
}

/** True when several columns may fill the field ("Thème 1", "Thème 2"); any other field is taken from the first column. */
export function isMultiple(kind: TableKind, field: string): boolean {
  return multipleFields(kind).includes(field);
}
