import type { FindingKey } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { keyNames } from './keyNames';
import { portableKey } from './portableKey';

/** True when one of these keys is about groups kept with the map: tables must then say who is in which. */
export function keysNameGroups(document: MapDocument, keys: readonly FindingKey[]): boolean {
  if (keys.length === 0) return false;
  const names = keyNames(document);
  return keys.some((key) => portableKey(key, names).includes('group='));
}
