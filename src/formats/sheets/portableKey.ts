import type { FindingKey } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import { listCell, listOf } from '../../domain/words/listCell';
import type { KeyNames, KeyPartKind } from './keyNames';

/** Index of the part from which the subject of a rule is a text, which no id may be taken for. */
const TEXT_FROM: Readonly<Record<string, number>> = { noRelay: 0, onlyInside: 0, noWitnessProfile: 1 };
const POINT_OF_VIEW = 'from ';
const KINDS: readonly string[] = ['actor', 'theme', 'action', 'offer', 'group'] satisfies KeyPartKind[];

/** Splits a key into its rule and the parts of its subject. `null` when it is not one of ours: it is then kept as it is. */
function partsOf(key: string): readonly string[] | null {
  const [rule = '', ...written] = key.split(':');
  try {
    const parts = written.map(decodeURIComponent);
    const same = [rule, ...parts.map(encodeURIComponent)].join(':') === key && /^\w+$/.test(rule);
    return same ? [rule, ...parts] : null;
  } catch (fault) {
    if (fault instanceof URIError) return null;
    throw fault;
  }
}

/**
 * Translates a key for another copy of the map, where ids differ: its subject is given by name, one kind and name for
 * each part (`noWitness | theme=Mobilité | from=Léa`). `resolvedKey` reverses it.
 */
export function portableKey(key: FindingKey, names: KeyNames): string {
  const parts = partsOf(key);
  if (!parts) return listCell([`key=${key}`]);
  const [rule = '', ...subject] = parts;
  const cells = subject.map((part, index) => {
    const from = part.startsWith(POINT_OF_VIEW) ? names.nameOf(part.slice(POINT_OF_VIEW.length)) : undefined;
    if (from?.kind === 'actor') return `from=${from.name}`;
    const named = index >= (TEXT_FROM[rule] ?? Number.POSITIVE_INFINITY) ? undefined : names.nameOf(part);
    return named ? `${named.kind}=${named.name}` : `text=${part}`;
  });
  // Keys order a pair by id, which means nothing elsewhere; here it is ordered by name.
  return listCell([rule, ...(isPair(cells) ? cells.sort(byCodeUnits) : cells)]);
}

/** Resolves a portable key on this map; `undefined` when something it names is missing. */
export function resolvedKey(portable: string, names: KeyNames): FindingKey | undefined {
  const [rule = '', ...cells] = listOf(portable, ['|']);
  if (rule.startsWith('key=')) return rule.slice('key='.length) as FindingKey;
  const read = cells.map((cell) => resolvedPart(cell, names));
  if (rule === '' || read.includes(undefined)) return undefined;
  const parts = read.filter((part) => part !== undefined);
  const ordered = isPair(cells) ? parts.toSorted(byCodeUnits) : parts;
  return [rule, ...ordered.map(encodeURIComponent)].join(':') as FindingKey;
}

/** True for two actors or two groups: their order means nothing, and keys have them in the order of ids. */
function isPair(cells: readonly string[]): boolean {
  const [one, other] = cells.map((cell) => cell.slice(0, cell.indexOf('=')));
  return cells.length === 2 && one === other && (one === 'actor' || one === 'group');
}

function resolvedPart(cell: string, names: KeyNames): string | undefined {
  const at = cell.indexOf('=');
  const [kind, name] = [cell.slice(0, at), cell.slice(at + 1)];
  if (kind === 'text') return name;
  if (kind === 'from') {
    const actor = names.idOf('actor', name);
    return actor === undefined ? undefined : POINT_OF_VIEW + actor;
  }
  return KINDS.includes(kind) ? names.idOf(kind as KeyPartKind, name) : undefined;
}

export function subjectOfKey(key: FindingKey, names: KeyNames): string {
  const [, ...subject] = partsOf(key) ?? [];
  return subject
    .map((part) => {
      const from = part.startsWith(POINT_OF_VIEW) ? names.nameOf(part.slice(POINT_OF_VIEW.length)) : undefined;
      return from ? `(${from.name})` : (names.nameOf(part)?.name ?? part);
    })
    .filter((part) => part !== '')
    .join(' – ');
}
