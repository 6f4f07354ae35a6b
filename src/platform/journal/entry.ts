import { defined } from '../../domain/defined';
import { applyChange, type Change } from '../../domain/history/change';
import type { History } from '../../domain/history/history';
import type { Recorded } from '../../domain/history/recorded';
import { faultsOf } from '../../domain/integrity';
import { TABLE_NAMES } from '../../domain/mapDocument';
import type { StoredEntry } from './stored';

/** Journal entry of a recorded command. */
export function entryOf(
  { change, at: madeAt, ...recorded }: Recorded,
  at: { readonly sequence: number; readonly epoch: number; readonly at: number },
): StoredEntry {
  return { ...recorded, ...at, ...defined({ madeAt }), change: JSON.stringify(change) };
}

/** Command recorded in an entry; null when it cannot be read or would make the map inconsistent. */
export function recordedOf(entry: StoredEntry, history: History): Recorded | null {
  const recorded = uncheckedRecordedOf(entry);
  if (!recorded) return null;
  const before = faultsOf(history.document).length;
  return faultsOf(applyChange(history.document, recorded.change)).length > before ? null : recorded;
}

/** The same without checking its effect on the map, for callers that check the map once after many entries. */
export function uncheckedRecordedOf(entry: StoredEntry): Recorded | null {
  const { change: text, sequence: _sequence, epoch: _epoch, at: _at, madeAt, ...step } = entry;
  const change = readChange(text);
  return change && { ...step, ...(madeAt === undefined ? {} : { at: madeAt }), change };
}

function readChange(text: string): Change | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const known: readonly string[] = [...TABLE_NAMES, 'info'];
  for (const [name, deltas] of Object.entries(value)) {
    if (!known.includes(name) || !Array.isArray(deltas)) return null;
    const whole = name === 'info' ? deltas.length === 2 && isRecord(deltas[1]) : deltas.every(isDelta);
    if (!whole) return null;
  }
  return value;
}

function isDelta(delta: unknown): boolean {
  if (!Array.isArray(delta) || delta.length !== 3 || typeof delta[0] !== 'string') return false;
  return [delta[1], delta[2]].every((record) => record === null || isRecord(record));
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
