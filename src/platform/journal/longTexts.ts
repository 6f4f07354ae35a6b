import { textPieces } from '../textPieces';
import type { Operation, StoreKey } from './journalStore';
import { type KeptText, lengthOfText } from './keptText';

/** Table of the parts of long texts: `[table, …key of the record, number]`, from 0. */
export const PARTS = 'parts';
/** UTF-16 units of a part: passing one to or from the browser, which handles a record at a time, takes a few milliseconds. */
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

type Put = Extract<Operation, { readonly put: unknown }>;

/** Returns the text of a record when it is too long to be stored with the record, else null. */
export function longTextOf({ put: table, value }: Put): KeptText | null {
  if (!mayBeLong(table)) return null;
  const text = (value as unknown as StoredRecord)[FIELDS[table]] as KeptText;
  return lengthOfText(text) > PART ? text : null;
}

/** Yields the parts one by one, so that only one is in memory at a time. */
export function* partsOfText({ put: table, key }: Put, text: KeptText): Generator<Part, void> {
  let index = 0;
  for (const piece of textPieces(text, PART)) yield { key: [table, ...key, index++], text: piece };
}

/** Returns what is stored in place of a record whose text is split into `parts` parts. */
export function withoutLongText({ put: table, value }: Put, parts: number): unknown {
  return mayBeLong(table) ? { ...(value as unknown as StoredRecord), [FIELDS[table]]: '', parts } : value;
}

/** Number of parts stored separately for the text of a record. */
export function partsBeside(stored: unknown): number {
  const { parts } = (stored ?? {}) as { readonly parts?: unknown };
  return typeof parts === 'number' ? parts : 0;
}

/** Returns the record with its text put together. Missing parts are skipped: the checksum then fails. */
export function withLongText(table: LongTable, stored: StoredRecord, parts: readonly unknown[]): StoredRecord {
  const { parts: _count, ...value } = stored;
  const text = parts.filter((part) => typeof part === 'string');
  return { ...value, [FIELDS[table]]: table === 'entries' ? text.join('') : text };
}

/** Key range of all parts of the records from `from` to `to`, both included. */
export function partKeys(table: LongTable, from: StoreKey, to: StoreKey): readonly [from: StoreKey, to: StoreKey] {
  return [
    [table, ...from],
    [table, ...to, Number.POSITIVE_INFINITY],
  ];
}
