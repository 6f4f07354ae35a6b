import type { History, HistoryStep } from '../../domain/history';
import { emptyDocument, type MapDocument, TABLE_NAMES } from '../../domain/mapDocument';
import { checksum } from '../checksum';
import type { StoredSnapshot } from './stored';

/** Steps of undo and of redo that outlive a reload. */
export const KEPT_STEPS = 200;

/** The map and its undo stack as one text. Not the native file: a fault in one code path spares the other. */
export function snapshotOf(history: History, sequence: number, at: number): StoredSnapshot {
  const { document, past, future } = history;
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, [...document[name]]]));
  const text = JSON.stringify({
    info: document.info,
    ...tables,
    unknown: [...document.unknown],
    past: past.slice(-KEPT_STEPS),
    future: future.slice(0, KEPT_STEPS),
  });
  return { sequence, at, text, checksum: checksum(text) };
}

/** The map of a snapshot, or `null` when a bit of it has changed. */
export function historyOf({ text, checksum: expected }: Pick<StoredSnapshot, 'text' | 'checksum'>): History | null {
  if (typeof text !== 'string' || checksum(text) !== expected) return null;
  const parsed = JSON.parse(text) as Record<string, unknown>;
  const tables = Object.fromEntries(
    [...TABLE_NAMES, 'unknown'].map((name) => [name, new Map((parsed[name] ?? []) as [unknown, unknown][])]),
  );
  const document = { ...emptyDocument(''), ...tables, info: parsed.info } as MapDocument;
  return { document, past: parsed.past as HistoryStep[], future: parsed.future as HistoryStep[] };
}
