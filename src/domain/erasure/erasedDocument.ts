import { copyOfMap, mapOfCopy } from '../mapCopy';
import { COPIED_TABLE_NAMES, type MapDocument } from '../mapDocument';
import { mapped } from '../mapped';
import { type Erasing, textEraser } from './textEraser';
import { peopleMeant } from './traces';
import { withoutPerson } from './withoutPerson';

/**
 * The map as if it had never known the person: without their records, in milestones too, and with every text that names them
 * rewritten. Not a command, because undo and redo would keep what was erased. Pure; time O(letters).
 */
export function erasedDocument(document: MapDocument, erasing: Erasing): MapDocument {
  const erase = textEraser(erasing);
  const without = withoutPerson(document, peopleMeant(document, erasing.traces));
  const snapshots = [...document.snapshots].map(([id, snapshot]) => {
    const map = copyOfMap(erasedDocument(mapOfCopy(snapshot.map), erasing));
    return [id, { ...snapshot, name: erase(snapshot.name), map }] as const;
  });
  const { snapshots: _snapshots, ...rest } = without;
  return { ...withTexts(rest, erase), snapshots: new Map(snapshots) };
}

/** Passes every text through `erase`, except record ids. Unchanged records stay the same objects. */
function withTexts(document: Omit<MapDocument, 'snapshots'>, erase: (text: string) => string) {
  const ids = new Set<unknown>(COPIED_TABLE_NAMES.flatMap((name) => [...document[name].keys()]));
  const written = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.has(value) ? value : erase(value);
    if (Array.isArray(value)) return same(value, value.map(written));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, one]) => [name, written(one)] as const);
    return entries.every(([name, one]) => one === (value as Record<string, unknown>)[name])
      ? value
      : Object.fromEntries(entries);
  };
  const tables = COPIED_TABLE_NAMES.map((name) => [name, mapped<unknown, unknown>(document[name], written)]);
  const unknown = mapped(document.unknown, written);
  return { ...document, ...Object.fromEntries(tables), unknown, info: written(document.info) };
}

function same(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.every((one, index) => one === before[index]) ? before : after;
}
