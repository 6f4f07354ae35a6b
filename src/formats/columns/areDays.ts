import { dayOf } from '../cells/dayCell';
import { NEARLY_ALL } from '../shares';
import type { Rows } from './columnContent';

export function areDays(cells: Rows, column: number): boolean {
  const said = cells.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return said.filter((cell) => dayOf(cell) !== undefined).length >= Math.max(1, said.length * NEARLY_ALL);
}
