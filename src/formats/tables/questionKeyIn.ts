import type { FindingKey } from '../../domain/brand';
import type { KeyNames } from '../sheets/keyNames';
import { resolvedKey } from '../sheets/portableKey';
import type { RowReader } from './rowReader';

/** Returns the question that a row is about, resolved on the map just read; reports one about anything missing there. */
export function questionKeyIn(row: RowReader, names: KeyNames): FindingKey | undefined {
  const written = row.required('key');
  const key = written === undefined ? undefined : resolvedKey(written, names);
  if (written !== undefined && key === undefined)
    row.say('UNKNOWN_QUESTION', 'key', { value: row.text('about') || written });
  return key;
}
