import type { HistoryStep } from '../../domain/history/history';
import { attributeField } from './fieldDifferences';
import { recordKey, UPDATED_TABLES } from './updatedTable';

/** Edits made by hand on the map, as far as its undo steps go. */
export interface EditedHere {
  /** Records that did not come from a file, by `recordKey`. */
  readonly created: ReadonlySet<string>;
  /** Fields edited by hand, as `fieldKey`. */
  readonly fields: ReadonlySet<string>;
}

const TABLES = [...UPDATED_TABLES, 'privates'] as const;
/** Commands that apply a file or restore a version, so not edits by hand. */
const FROM_FILES: ReadonlySet<HistoryStep['command']> = new Set(['updateMap', 'restoreVersion']);

/** Collects edits by hand from done steps. Time O(records touched). */
export function editedHere(past: readonly HistoryStep[]): EditedHere {
  const created = new Set<string>();
  const fields = new Set<string>();
  for (const { command, change } of past) {
    if (FROM_FILES.has(command)) continue;
    for (const table of TABLES) {
      for (const [id, before, after] of (change[table] ?? []) as readonly (readonly [
        string,
        object | null,
        object | null,
      ])[]) {
        const key = recordKey(table === 'privates' ? 'actors' : table, id);
        if (before === null && table !== 'privates') created.add(key);
        else if (after !== null || table === 'privates')
          for (const field of changedFields(before ?? {}, after ?? {})) fields.add(`${key} ${field}`);
      }
    }
  }
  return { created, fields };
}

function changedFields(before: object, after: object): string[] {
  const [one, other] = [before, after] as Readonly<Record<string, unknown>>[];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    if (JSON.stringify(one?.[name]) === JSON.stringify(other?.[name])) return [];
    return name === 'attributes' ? changedHeadings(one?.[name], other?.[name]) : [name];
  });
}

function changedHeadings(before: unknown, after: unknown): string[] {
  const [one, other] = [before, after].map(
    (list) => new Map((Array.isArray(list) ? list : []) as readonly (readonly [string, string])[]),
  );
  const names = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
  return [...names].filter((name) => one?.get(name) !== other?.get(name)).map(attributeField);
}
