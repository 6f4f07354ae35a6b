import { fold } from '../../domain/folding';
import type { Role } from '../../domain/role';

/** A field on which the map and a newer file differ. `undefined`: no value. */
export interface FieldDifference {
  /** A field of the record, a private field, or `@heading` for a column kept under its own heading. */
  readonly field: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** Field name for a column kept under its own heading. */
export function attributeField(heading: string): string {
  return `@${heading}`;
}

/** Reverse of `attributeField`; `undefined` for other fields. */
export function headingOfField(field: string): string | undefined {
  return field.startsWith('@') ? field.slice(1) : undefined;
}

interface Fields {
  readonly attributes?: readonly (readonly [name: string, value: string])[];
}

/** Differences between two records in these fields and headings. Blanks, and lists in another order, do not count. */
export function fieldDifferences<One extends object>(
  ours: One & Fields,
  theirs: One & Fields,
  fields: Iterable<string>,
  headings: Iterable<string>,
): FieldDifference[] {
  const differences: FieldDifference[] = [];
  const note = (field: string, one: unknown, other: unknown) => {
    if (one === other || (isBlank(one) && isBlank(other))) return;
    if (textOf(field, one) !== textOf(field, other)) differences.push({ field, ours: one, theirs: other });
  };
  for (const field of fields) {
    const [one, other] = [ours, theirs].map((record) => (record as Record<string, unknown>)[field]);
    if (field === 'roles') note(field, ...comparableRoles(one as readonly Role[], other as readonly Role[]));
    else note(field, one, other);
  }
  const [own, their] = [valuesOf(ours), valuesOf(theirs)];
  for (const heading of headings) note(attributeField(heading), own.get(heading), their.get(heading));
  return differences;
}

export function isBlank(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Values by heading; two columns with one heading are joined. */
function valuesOf({ attributes = [] }: Fields): Map<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of attributes) values.set(name, values.has(name) ? `${values.get(name)} | ${value}` : value);
  return values;
}

/** Comparable text of a value, regardless of order and spacing. */
function textOf(field: string, value: unknown): string {
  if (isBlank(value) || (field === 'confidential' && value === false)) return '';
  if (!Array.isArray(value)) return typeof value === 'string' ? plain(value) : JSON.stringify(value);
  const parts = value.map((one) => (typeof one === 'string' ? fold(one) : JSON.stringify(one)));
  return JSON.stringify([...new Set(parts)].sort());
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** When the file gives no dates, compares current role names only. */
function comparableRoles(
  ours: readonly Role[] | undefined = [],
  theirs: readonly Role[] | undefined = [],
): [readonly Role[], readonly Role[]] {
  const isDated = theirs.some(({ since, until }) => since !== undefined || until !== undefined);
  if (isDated) return [ours, theirs];
  return [ours.filter(({ until }) => until === undefined).map(({ role }) => ({ role })), theirs];
}
