import { isNamedPerson, isPost } from '../columns/columnContent';
import type { RawRow, RawTable } from '../rawTable';
import { HALF } from '../shares';
import { headingOfField, postColumn } from './listTable';
import type { Reading } from './reading';

const FEWEST = 3;

/** Organisations without headings, each above its posts and their holders ("Présidente", "Nadine Brossard"): one line per person. */
export const listOfficers: Reading<RawTable> = ({ table }, language) => {
  const lines = table.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const held = lines.filter(isPostHeld);
  if (held.length < FEWEST || held.length < lines.length * HALF) return undefined;
  const first = lines.findIndex(isPostHeld);
  let works = '';
  const rows = lines.slice(Math.max(first - 1, 0)).flatMap((line): RawRow[] => {
    const [post = '', name = '', ...others] = line.cells.map((cell) => cell.trim());
    if (isPost(post)) return [{ row: line.row, cells: [works, post, name, ...others] }];
    works = name === '' ? post : '';
    return [];
  });
  const isTold = rows.every(({ cells }) => cells[0] !== '');
  const headings = [
    headingOfField('actors', 'structure', language),
    postColumn(language).heading,
    headingOfField('actors', 'name', language),
  ];
  return isTold ? { ...table, rows: [{ row: 1, cells: headings }, ...rows] } : undefined;
};

function isPostHeld({ cells: [post = '', name = ''] }: RawRow): boolean {
  return isPost(post.trim()) && isNamedPerson(name.trim());
}
