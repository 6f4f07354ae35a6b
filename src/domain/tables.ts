import type { MapDocument, TableName, Tables } from './mapDocument';
import { tableWith } from './remembered/madeTable';

export function withRecord<Name extends TableName>(
  document: MapDocument,
  table: Name,
  id: Parameters<Tables[Name]['get']>[0],
  record: NonNullable<ReturnType<Tables[Name]['get']>>,
): MapDocument {
  return { ...document, [table]: tableWith<unknown, unknown>(document[table], [[id, record]]) };
}

/** The document without these records; the same document when it has none of them. */
export function withoutRecords(document: MapDocument, table: TableName, ids: Iterable<string>): MapDocument {
  const records: ReadonlyMap<string, unknown> = document[table];
  const gone = [...ids].filter((id) => records.has(id));
  return gone.length === 0
    ? document
    : {
        ...document,
        [table]: tableWith(
          records,
          gone.map((id) => [id, null]),
        ),
      };
}

/** `record` overlaid with `patch`: a field set to `undefined` is removed. The same record when nothing differs. */
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

/** Some fields of a record; `undefined` removes an optional field, never a required one. */
export type Patch<One> = {
  readonly [Field in keyof One]?: object extends Pick<One, Field> ? One[Field] | undefined : One[Field];
};

function sameValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
