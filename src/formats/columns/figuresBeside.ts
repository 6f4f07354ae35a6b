import { isUnlikelyName } from '../tables/noName';
import { columnContent } from './columnContent';
import type { SeenTable, Understanding } from './understood';

/** A list of which fewer than these are people or organisations names none. */
const SOME = 0.3;
/** What is longer and asks nothing is a sentence. */
const LONGEST_HEADING = 150;
/** Of names, this share is nothing that anybody is called by. */
const MOST = 0.5;

/**
 * The tables, those left aside that nothing but a guess took for a list of actors and that name none: prices in the minutes of a
 * council, beside a text that names people; the notes and counts on another sheet of a workbook whose list is understood.
 */
export function withoutFigures(results: readonly Understanding[]): Understanding[] {
  const all = results.flatMap(({ seen }) => seen ?? []);
  const texts = new Set(all.filter(({ isOfText = false }) => isOfText).map(({ file }) => file));
  const known = all.filter(({ source, plan, sheet }) => source === 'recognised' && plan.kind !== 'ignored' && sheet);
  const workbooks = new Set(known.map(({ file }) => file));
  return results.map((result) => {
    const { seen } = result;
    if (seen?.source !== 'guessed' || seen.plan.kind !== 'actors') return result;
    const isBesideText = texts.has(seen.file);
    if (!(isBesideText || workbooks.has(seen.file)) || !isOfNobody(seen, isBesideText)) return result;
    const plan = { kind: 'ignored', columns: seen.headings.map(() => 'ignored') } as const;
    const unasked = () => ({ plan, isGuessed: true });
    return { ...result, questions: [], seen: { ...seen, plan, unasked, isRead: false } };
  });
}

function isOfNobody({ plan, headings, rows }: SeenTable, isBesideText: boolean): boolean {
  // "This document was exported from …", where headings would be.
  if (headings.some((heading) => heading.length > LONGEST_HEADING && !/[?[:]/.test(heading))) return true;
  const at = plan.columns.indexOf('name');
  const cells = rows.map((row) => row.cells);
  const names = cells.map((row) => row[at] ?? '').filter((name) => name !== '');
  if (names.filter((name) => isUnlikelyName(name) || !/\p{L}/u.test(name)).length >= names.length * MOST) return true;
  const { people, isOfPeople, organisations } = columnContent(at, cells);
  return isBesideText && organisations < SOME && !(isOfPeople && people >= SOME);
}
