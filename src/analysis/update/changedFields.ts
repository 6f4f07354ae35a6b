import type { Coverage } from '../../domain/coverage';
import { fold } from '../../domain/folding';
import type { EditedHere } from './editedHere';
import { type FieldDifference, fieldDifferences, isBlank } from './fieldDifferences';
import { recordKey, type UpdatedTable } from './updatedTable';
import type { ChangedField } from './updatePlan';

interface Pair {
  readonly table: UpdatedTable;
  readonly id: string;
  readonly ours: object;
  readonly theirs: object;
}

interface Known {
  readonly coverage: Coverage | undefined;
  readonly edited: EditedHere;
  readonly isTyped: boolean;
  /** Matched by name alone: another spelling of the name is then no news. */
  readonly isByName: boolean;
}

/** Fields that are never compared: ids, ends, and keys of records. */
const IDENTITY: ReadonlySet<string> = new Set(['id', 'a', 'b', 'attributes', 'person', 'holder', 'actor']);
/** Columns whose name differs from the field they fill. */
const FIELD_OF: Readonly<Record<string, string>> = { firstName: 'name', directed: 'direction' };

/** Fields on which the map and the file differ, with the side that wins by default. */
export function changedFields({ table, id, ours, theirs }: Pair, known: Known): ChangedField[] {
  const { coverage, edited, isTyped } = known;
  const columns = coverage?.tables.get(table);
  const own = [ours, theirs].flatMap((record) => Object.keys(record));
  const named = columns ? [...columns.fields].map((field) => FIELD_OF[field] ?? field) : own;
  // Source and target columns give a tie its direction, though no column is named so.
  if (columns && table === 'ties' && (theirs as { direction?: unknown }).direction !== undefined)
    named.push('direction');
  const fields = new Set(named.filter((field) => !IDENTITY.has(field) && (!columns || !NO_FIELDS.has(field))));
  if (!isTyped) fields.delete('type');
  const headings = new Set([
    ...(columns?.attributes ?? []),
    ...headingsOf(theirs),
    ...(columns ? [] : headingsOf(ours)),
  ]);
  const differences = fieldDifferences(ours, theirs, fields, headings).filter((one) => !isUnsaid(one, ours));
  return differences.map((difference) => {
    const because = reasonFor(difference, recordKey(table, id), known);
    const isOurs = because !== undefined && !isBlank(difference.ours);
    return { ...difference, byDefault: isOurs ? 'map' : 'file', ...(isOurs ? { because } : {}) };
  });

  function reasonFor({ field, ours: one, theirs: other }: FieldDifference, record: string, { isByName }: Known) {
    if (isBlank(other)) return 'blankInFile' as const;
    if (edited.fields.has(`${record} ${field}`) || edited.created.has(record)) return 'writtenHere' as const;
    const isSpelling = field === 'name' && (isByName || fold(String(one)) === fold(String(other)));
    return isSpelling ? ('sameName' as const) : undefined;
  }
}

/** Columns that are not fields of the record: positions, kept groups, ties in a list of actors. */
const NO_FIELDS: ReadonlySet<string> = new Set([
  'x',
  'y',
  'keptGroup',
  'structure',
  'networks',
  'from',
  'to',
  'network',
]);

function headingsOf(record: object): string[] {
  const { attributes } = record as { attributes?: readonly (readonly [string, string])[] };
  return (attributes ?? []).map(([heading]) => heading);
}

/** True when the file gives no value of its own: a name made from the row's id or number, a blank id, no certainty. */
function isUnsaid({ field, theirs }: FieldDifference, ours: { readonly reference?: string }): boolean {
  if (field === 'reference' || field === 'certainty') return isBlank(theirs);
  return field === 'name' && typeof theirs === 'string' && (theirs === ours.reference || /^\(\d+\)$/.test(theirs));
}
