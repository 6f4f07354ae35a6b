import { numberOf } from '../cells/numberCell';
import { isKnownHeading } from '../headings/headings';
import type { RawTable } from '../rawTable';
import { placeOf } from '../rawTable';
import { nameKey } from './crossTable';

/** Longer texts are no names. */
const LONGEST = 80;

/**
 * True for lines of two names, perhaps with a number, without headings: each is a tie. Recognised by names that are on
 * both sides; words of a header line never recur below.
 */
export function areNamePairs({ rows }: RawTable): boolean {
  const [first, ...others] = rows.map(({ cells }) => cells.map((cell) => cell.trim()));
  if (!first || others.length < 2 || first.some(isKnownHeading)) return false;
  if (![first, ...others].every(isPair)) return false;
  const below = new Set(others.flatMap(([from = '', to = '']) => [nameKey(from), nameKey(to)]));
  if (!first.slice(0, 2).some((name) => below.has(nameKey(name)))) return false;
  return sharesEnds([first, ...others]);
}

function isPair([from = '', to = '', ...more]: readonly string[]): boolean {
  if (from === '' || to === '' || Math.max(from.length, to.length) > LONGEST) return false;
  const said = more.filter((cell) => cell !== '');
  return said.length === 0 || (said.length === 1 && numberOf(said[0] ?? '') !== undefined);
}

/** True when a third of the names of the shorter side are on the other side too, and few are paired with themselves. */
export function sharesEnds(pairs: readonly (readonly string[])[]): boolean {
  const [from, to] = [0, 1].map((side) => new Set(pairs.map((pair) => nameKey(pair[side] ?? ''))));
  if (!from || !to || Math.min(from.size, to.size) < 2) return false;
  const [small, large] = from.size <= to.size ? [from, to] : [to, from];
  const shared = [...small].filter((name) => large.has(name)).length;
  const own = pairs.filter(([one = '', other = '']) => nameKey(one) === nameKey(other)).length;
  return shared > 0 && shared * 3 >= small.size && own * 2 < pairs.length;
}

export function pairTables(table: RawTable, language: 'fr' | 'en'): RawTable[] {
  const { rows, listSeparators } = table;
  const isWeighed = rows.some(({ cells }) => (cells[2] ?? '').trim() !== '');
  const width = isWeighed ? 3 : 2;
  return [
    {
      ...placeOf(table),
      listSeparators,
      rows: [
        { row: 1, cells: HEADINGS[language].slice(0, width) },
        ...rows.map(({ row, cells }) => ({ row, cells: cells.slice(0, width).map((cell) => cell.trim()) })),
      ],
      plan: { kind: 'ties', columns: ['from', 'to', 'attribute'].slice(0, width) },
    },
  ];
}

const HEADINGS = { fr: ['De', 'À', 'Poids'], en: ['Between', 'And', 'Weight'] } as const;
