import type { FindingKey } from '../../domain/brand';
import type { KeyNames } from '../sheets/keyNames';
import { resolvedKey } from '../sheets/portableKey';
import type { RowReader } from './rowReader';

/** The question that a row is about, on the map just read; a row about somebody or something that is not on it is said. */
export function questionKeyIn(row: RowReader, names: KeyNames): FindingKey | undefined {
  const written = row.required('key');
  const key = written === undefined ? undefined : resolvedKey(written, names);
  if (written !== undefined && key === undefined)
    row.say('UNKNOWN_QUESTION', 'key', { value: row.text('about') || written });
  return key;
}
