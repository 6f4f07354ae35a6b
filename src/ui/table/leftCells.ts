import type { TieColumn } from '../../i18n/table/fr';
import { readDay } from '../fields/readDay';

/** What was typed in a cell that could not be kept, and why. */
export interface LeftCell {
  readonly text: string;
  readonly problem: string;
  /** Of the row: both ends. */
  readonly row: string;
}

/** Cells of one row in which something was left; none in nearly all rows. */
export type LeftCells<Column extends string> = Readonly<Partial<Record<Column, LeftCell>>>;

/** The columns of ties that refuse some texts. */
export const REFUSING = ['a', 'b', 'since', 'until'] as const satisfies readonly TieColumn[];
export type RefusingColumn = (typeof REFUSING)[number];

interface LeftWords {
  /** Under which name the texts of a column are kept. */
  readonly fields: Readonly<Record<RefusingColumn, string>>;
  readonly problems: Readonly<Record<'actor' | 'day', string>>;
  /** `undefined`: no such tie. */
  readonly nameOf: (id: string) => string | undefined;
}

/** Cells of ties that hold a text that was left, by tie. Cost: O(texts). */
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
