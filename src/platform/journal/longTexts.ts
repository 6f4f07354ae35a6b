import { textPieces } from '../textPieces';
import type { Operation, StoreKey } from './journalStore';
import { type KeptText, lengthOfText } from './keptText';

/** Table of the parts of long texts: `[table, …key of the record, number]`, from 0. */
export const PARTS = 'parts';
/** UTF-16 units of a part: a few milliseconds to hand to the browser, or to be given by it, which it does a record at a time. */
const PART = 1_000_000;
/** Fields that may be as long as a map. */
const FIELDS = { entries: 'change', snapshots: 'text', versionTexts: 'text' } as const;

type LongTable = keyof typeof FIELDS;
type StoredRecord = Readonly<Record<string, unknown>>;

export interface Part {
  readonly key: StoreKey;
  readonly text: string;
}

export function mayBeLong(table: string): table is LongTable {
  return table in FIELDS;
}

/** What is put in the place of a record, and the parts of its text that are put beside it: none when it is not long. */
export function withoutLongText(operation: Extract<Operation, { readonly put: unknown }>): {
  readonly value: unknown;
  readonly parts: readonly Part[];
} {
  const { put: table, key, value } = operation;
  if (!mayBeLong(table)) return { value, parts: [] };
  const record = value as unknown as StoredRecord;
  const text = record[FIELDS[table]] as KeptText;
  if (lengthOfText(text) <= PART) return { value, parts: [] };
  const parts = Array.from(textPieces(text, PART), (piece, index) => ({ key: [table, ...key, index], text: piece }));
  return { value: { ...record, [FIELDS[table]]: '', parts: parts.length }, parts };
}

/** How many parts the text of a stored record has beside it. */
export function partsBeside(stored: unknown): number {
  const { parts } = (stored ?? {}) as { readonly parts?: unknown };
  return typeof parts === 'number' ? parts : 0;
}

/** The record with its text. A part that is missing is nothing: the checksum tells. */
export function withLongText(table: LongTable, stored: StoredRecord, parts: readonly unknown[]): StoredRecord {
  const { parts: _count, ...value } = stored;
  const text = parts.filter((part) => typeof part === 'string');
  return { ...value, [FIELDS[table]]: table === 'entries' ? text.join('') : text };
}

/** Keys of all parts of records from `from` to `to`, both included. */
export function partKeys(table: LongTable, from: StoreKey, to: StoreKey): readonly [from: StoreKey, to: StoreKey] {
  return [
    [table, ...from],
    [table, ...to, Number.POSITIVE_INFINITY],
  ];
}
