import type { Point } from '../../domain/placement';
import { numberOf } from './numberCell';
import type { RowReader } from './rowReader';

/** Farthest place that a picture can hold: beyond, a number is a slip or an attack. */
const FARTHEST = 1e9;

/** Where an actor stands in the free picture; nothing unless both coordinates are numbers. One message for the two. */
export function readPosition(row: RowReader): Point | undefined {
  const [x, y] = [numberOf(row.text('x'), FARTHEST), numberOf(row.text('y'), FARTHEST)];
  for (const [field, value] of [
    ['x', x],
    ['y', y],
  ] as const) {
    const text = row.text(field);
    if (text === '' || value !== undefined) continue;
    row.say('BAD_NUMBER', field, { value: text });
    return undefined;
  }
  return x === undefined || y === undefined ? undefined : { x, y };
}
