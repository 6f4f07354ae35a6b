import type { PrivateNotes } from '../../domain/actor';
import type { TranslatedMap } from '../join/translatedMap';

export const UPDATED_TABLES = [
  'actors',
  'ties',
  'actions',
  'testimonies',
  'offers',
  'introductions',
  'meetings',
  'awareness',
  'resources',
] as const satisfies readonly (keyof TranslatedMap)[];
export type UpdatedTable = (typeof UPDATED_TABLES)[number];

export function recordKey(table: UpdatedTable, id: string): string {
  return `${table} ${id}`;
}

export function fieldKey(table: UpdatedTable, id: string, field: string): string {
  return `${recordKey(table, id)} ${field}`;
}

/** Private fields of actors that a file may have columns for. */
export const PRIVATE_FIELDS = [
  'notes',
  'email',
  'phone',
  'attitude',
] as const satisfies readonly (keyof PrivateNotes)[];
