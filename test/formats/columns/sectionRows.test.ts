import { expect, it } from 'vitest';
import { sectionRows } from '../../../src/formats/columns/sectionRows';

const rows = (...lines: string[]) => lines.map((line, at) => ({ row: at + 2, cells: line.split(';') }));
const FULL = ['Chorale des Monts;Vernes;30', 'Ciné-club;Aubiac;12', 'Les Tréteaux;Vernes;9', 'La Fanfare;Brézol;25'];

it('lines of one word over those they sort are titles where nearly all other lines say something', () => {
  expect([...sectionRows(rows('Culture;;', ...FULL, 'Sport;;', ...FULL))]).toEqual([2, 7]);
  // Most lines hold one cell: then these are what the table is about.
  expect([...sectionRows(rows('Culture;;', 'Chorale des Monts;;', ...FULL.slice(0, 1), 'Sport;;', 'Judo;;'))]).toEqual(
    [],
  );
});
