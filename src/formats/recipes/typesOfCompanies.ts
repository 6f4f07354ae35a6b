import { wordFor } from '../../domain/words/values';
import { isNo, isYes } from '../cells/marks';
import { headingKey, headingOf } from '../headings/headings';
import type { RawTable } from '../rawTable';
import { columnOf, rewriteRows } from './headedTable';
import { headingOfField } from './listTable';
import type { ReadingBelow } from './reading';

const IS_COMPANY =
  /^(?:(?:est|is) )?(?:une? |a |an )?(?:societe|entreprise|organisation|structure|personne morale|company|organi[sz]ation|legal (?:entity|person))$/;
const SAYS_BEING = /^(?:est|is)\b|\bpersonne morale\b|\blegal\b/;

/** Turns "Est une société" with yes or no, from address books of businesses, into actor types. */
export const typesOfCompanies: ReadingBelow<RawTable> = (headed, { table }, language) => {
  const headings = headed.header.cells;
  if (headings.some((heading) => headingOf('actors', heading)?.field === 'type')) return undefined;
  const column = headings.findIndex((heading, at) => {
    const key = headingKey(heading);
    const cells = columnOf(headed, at);
    const isEither = cells.every((cell) => isYes(cell) || isNo(cell));
    return IS_COMPANY.test(key) && SAYS_BEING.test(key) && cells.length > 0 && isEither;
  });
  if (column === -1) return undefined;
  const [yes, no] = [wordFor('type', 'structure', language), wordFor('type', 'person', language)];
  return rewriteRows(table, headed, (cells, place) =>
    cells.map((cell, at) => {
      if (at !== column || place === 'beside') return cell;
      return place === 'headings' ? headingOfField('actors', 'type', language) : isYes(cell) ? yes : no;
    }),
  );
};
