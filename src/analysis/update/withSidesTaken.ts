import type { PrivateNotes } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { tableWith } from '../../domain/remembered/madeTable';
import type { Role } from '../../domain/role';
import { headingOfField, isBlank } from './fieldDifferences';
import { sideOf, type UpdateChoices } from './updateChoices';
import { PRIVATE_FIELDS, UPDATED_TABLES } from './updatedTable';
import { type ChangedField, type UpdatePlan } from './updatePlan';
import { withoutMissing } from './withoutMissing';

/** Applies the changed fields for which the file wins. */
export function withSidesTaken(document: MapDocument, { changed }: UpdatePlan, choices: UpdateChoices): MapDocument {
  let next = document;
  const notes = new Map<ActorId, PrivateNotes | null>();
  for (const table of UPDATED_TABLES) {
    const records = document[table] as ReadonlyMap<string, object>;
    const changes: (readonly [string, object])[] = [];
    for (const record of changed) {
      const before = record.table === table ? records.get(record.id) : undefined;
      const taken = before ? record.fields.filter((field) => sideOf(choices, record, field) === 'file') : [];
      if (!before || taken.length === 0) continue;
      const [own, privates] = [
        taken.filter(({ field }) => !isPrivate(table, field)),
        taken.filter(({ field }) => isPrivate(table, field)),
      ];
      if (own.length > 0) {
        const after = withoutMissing(table, withFields(before, own), document);
        if (after) changes.push([record.id, after]);
      }
      if (privates.length > 0) {
        const id = record.id as ActorId;
        const after = withFields(document.privates.get(id) ?? {}, privates);
        notes.set(id, Object.keys(after).length > 0 ? after : null);
      }
    }
    if (changes.length > 0) next = { ...next, [table]: tableWith<unknown, unknown>(next[table], changes) };
  }
  return notes.size === 0 ? next : { ...next, privates: tableWith(next.privates, notes) };
}

function isPrivate(table: string, field: string): boolean {
  return table === 'actors' && PRIVATE_FIELDS.some((one) => one === field);
}

/** Optional lists, dropped when empty. */
const OPTIONAL_LISTS: ReadonlySet<string> = new Set(['exchanges', 'told']);

function withFields(before: object, fields: readonly ChangedField[]): object {
  const next: Record<string, unknown> = { ...before };
  for (const { field, theirs } of fields) {
    const heading = headingOfField(field);
    if (heading !== undefined)
      next.attributes = withColumn(next.attributes as Columns, heading, theirs as string | undefined);
    else if (field === 'roles') next.roles = rolesTaken(next.roles as readonly Role[], theirs as readonly Role[]);
    else if (isBlank(theirs) && (!Array.isArray(next[field]) || OPTIONAL_LISTS.has(field))) delete next[field];
    else next[field] = theirs ?? [];
  }
  return next;
}

type Columns = readonly (readonly [name: string, value: string])[];

/** Sets one column in place; a blank value removes it. */
function withColumn(columns: Columns, heading: string, value: string | undefined): Columns {
  const at = columns.findIndex(([name]) => name === heading);
  const others = columns.filter(([name]) => name !== heading);
  if (value === undefined || value === '') return others;
  const place = at === -1 ? others.length : Math.min(at, others.length);
  return [...others.slice(0, place), [heading, value], ...others.slice(place)];
}

/** Without dates in the file, roles keep their dates and ended ones stay. */
function rolesTaken(ours: readonly Role[], theirs: readonly Role[]): readonly Role[] {
  const isDated = theirs.some(({ since, until }) => since !== undefined || until !== undefined);
  if (isDated) return theirs;
  const past = ours.filter(({ role, until }) => until !== undefined && !theirs.some((one) => one.role === role));
  return [
    ...theirs.map((one) => ours.find(({ role, until }) => role === one.role && until === undefined) ?? one),
    ...past,
  ];
}
