import type { MapDocument, TableName, Tables } from './mapDocument';

/** The document with one record set. */
export function withRecord<Name extends TableName>(
  document: MapDocument,
  table: Name,
  id: Parameters<Tables[Name]['get']>[0],
  record: NonNullable<ReturnType<Tables[Name]['get']>>,
): MapDocument {
  const next = new Map<unknown, unknown>(document[table]).set(id, record);
  return { ...document, [table]: next };
}

/** The document without the records of these ids; the same document when it has none of them. */
export function withoutRecords(document: MapDocument, table: TableName, ids: Iterable<string>): MapDocument {
  const next = new Map<string, unknown>(document[table]);
  let changed = false;
  for (const id of ids) changed = next.delete(id) || changed;
  return changed ? { ...document, [table]: next } : document;
}

/** `record` with `patch` laid over it: a field set to `undefined` is taken away. The same record if nothing differs. */
export function patched<One extends object>(record: One, patch: Patch<One>): One {
  const next = { ...record } as Record<string, unknown>;
  let changed = false;
  for (const [field, value] of Object.entries(patch)) {
    if (sameValue(next[field], value)) continue;
    changed = true;
    if (value === undefined) delete next[field];
    else next[field] = value;
  }
  return changed ? (next as One) : record;
}

/** Some fields of a record; `undefined` takes an optional field away, never a required one. */
export type Patch<One> = {
  readonly [Field in keyof One]?: object extends Pick<One, Field> ? One[Field] | undefined : One[Field];
};

function sameValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
