import type { Point } from '../../domain/placement';
import { numberOf } from './numberCell';
import type { RowReader } from './rowReader';

/** Where an actor stands in the free picture; nothing unless both coordinates are numbers. One message for the two. */
export function readPosition(row: RowReader): Point | undefined {
  const [x, y] = [numberOf(row.text('x')), numberOf(row.text('y'))];
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
