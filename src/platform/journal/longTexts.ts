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

type Put = Extract<Operation, { readonly put: unknown }>;

/** The text of a record that is too long to be put with it; `null` when it is not. */
export function longTextOf({ put: table, value }: Put): KeptText | null {
  if (!mayBeLong(table)) return null;
  const text = (value as unknown as StoredRecord)[FIELDS[table]] as KeptText;
  return lengthOfText(text) > PART ? text : null;
}

/** Made one by one, as they are put. */
export function* partsOfText({ put: table, key }: Put, text: KeptText): Generator<Part, void> {
  let index = 0;
  for (const piece of textPieces(text, PART)) yield { key: [table, ...key, index++], text: piece };
}

/** What is put in the place of a record whose text is in so many parts. */
export function withoutLongText({ put: table, value }: Put, parts: number): unknown {
  return mayBeLong(table) ? { ...(value as unknown as StoredRecord), [FIELDS[table]]: '', parts } : value;
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
