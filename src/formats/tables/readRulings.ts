import type { FindingKey, GroupId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import type { MapDocument } from '../../domain/mapDocument';
import type { Ruling } from '../../domain/ruling';
import { isInvisible } from '../cells/cleanCell';
import type { UnderstoodTable } from '../columns/understood';
import { type KeyNames, keyNames } from '../sheets/keyNames';
import { resolvedKey } from '../sheets/portableKey';
import type { Say } from './mapBuilder';
import { RowReader } from './rowReader';
import { TableReader } from './tableReader';

/**
 * Questions that were set aside, on the ids of the map just read. A row about somebody or something that is not on it is
 * passed over, and said; of two on one question the first counts.
 */
export function readRulings(
  tables: readonly UnderstoodTable[],
  document: MapDocument,
  groupLabels: ReadonlyMap<GroupId, string>,
  say: Say,
): ReadonlyMap<FindingKey, Ruling> {
  const rulings = new Map<FindingKey, Ruling>();
  if (tables.length === 0) return rulings;
  const names = keyNames(document, groupLabels);
  for (const table of tables) {
    const reader = new TableReader(table, say);
    for (const line of table.rows) {
      const ruling = readRuling(new RowReader(reader, line), names);
      if (ruling && !rulings.has(ruling.id)) rulings.set(ruling.id, ruling);
    }
  }
  return rulings;
}

function readRuling(row: RowReader, names: KeyNames): Ruling | undefined {
  const [written, decided] = [row.text('key'), row.text('verdict')];
  for (const [field, text] of [
    ['key', written],
    ['verdict', decided],
  ] as const) {
    if (!isInvisible(text)) continue;
    row.say('EDGE_NO_END', field);
    return undefined;
  }
  const id = resolvedKey(written, names);
  if (id === undefined) {
    row.say('UNKNOWN_QUESTION', 'key', { value: row.text('about') || written });
    return undefined;
  }
  const verdict = row.known('verdict', 'verdict');
  // A decision in words of one's own stays one, with its words.
  const reason = [verdict === undefined ? decided : '', row.text('reason')].filter((text) => text !== '').join(' – ');
  const [on, until] = [row.day('on'), row.day('until')];
  return {
    id,
    verdict: verdict ?? 'notRelevant',
    ...(reason === '' ? {} : { reason }),
    ...row.some('by'),
    ...defined({ on, until }),
  };
}
