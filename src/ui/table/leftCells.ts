import type { TieColumn } from '../../i18n/table/fr';
import { readDay } from '../fields/readDay';

export interface LeftCell {
  readonly text: string;
  readonly problem: string;
  /** Name of the row: both ends of the tie. */
  readonly row: string;
}

/** Such texts of one row, by column. Nearly all rows have none. */
export type LeftCells<Column extends string> = Readonly<Partial<Record<Column, LeftCell>>>;

export const REFUSING = ['a', 'b', 'since', 'until'] as const satisfies readonly TieColumn[];
export type RefusingColumn = (typeof REFUSING)[number];

interface LeftWords {
  readonly fields: Readonly<Record<RefusingColumn, string>>;
  readonly problems: Readonly<Record<'actor' | 'day', string>>;
  readonly nameOf: (id: string) => string | undefined;
}

/** Texts left in cells of ties, by tie. Cost: O(texts). */
export function leftTieCells(
  left: ReadonlyMap<string, string>,
  { fields, problems, nameOf }: LeftWords,
): Map<string, LeftCells<TieColumn>> {
  const cells = new Map<string, LeftCells<TieColumn>>();
  for (const [place, typed] of left) {
    const [, id, field] = /^tie (\S+) (.+)$/.exec(place) ?? [];
    const column = REFUSING.find((one) => fields[one] === field);
    const row = id === undefined ? undefined : nameOf(id);
    const text = typed.trim();
    if (id === undefined || row === undefined || column === undefined || text === '') continue;
    const isDay = column === 'since' || column === 'until';
    if (isDay && readDay(text) !== undefined) continue;
    cells.set(id, { ...cells.get(id), [column]: { text, problem: isDay ? problems.day : problems.actor, row } });
  }
  return cells;
}
