import { cellsOf } from '../columns/cellsOf';
import { columnContent, holdsPeople } from '../columns/columnContent';
import { peoplePlan } from '../columns/peoplePlan';
import { headingKey } from '../headings/headings';
import type { RawTable } from '../rawTable';
import { replaceBelow } from './headedTable';
import { headingOfField } from './listTable';
import type { ReadingBelow } from './reading';

const FEWEST = 2;
const BODY =
  /^(?:(?:le |la |the )?(?:bureau|ca|conseil d'administration|board(?: of trustees)?|trustees)|(?:comite|commission|groupe de travail|gt) .+|copil|cotech|.+ (?:committee|sub-?group|working group|steering group))(?: (?:19|20)\d{2}(?:[-/]\d{2,4})?)?$/;

const NOT_OF_IT =
  /\b(?:candidat\w*|ancien\w*|former|past|not|hors|contacts?|invit\w+|guests?|excuse\w*|absent\w*|apologies)\b/;
const MONEY = /\b(?:montants?|chiffre|ca|prix|couts?|totaux|total|amounts?|prices?|costs?)\b/;

/** People on a sheet named after a body ("Bureau", "Board"), without a column of employers or networks: adds a column with that body. */
export const addSheetBody: ReadingBelow<RawTable> = (headed, { table }, language) => {
  const { header, rows } = headed;
  const body = table.sheet?.trim();
  if (!body || rows.length < FEWEST || !BODY.test(headingKey(body)) || NOT_OF_IT.test(headingKey(body)))
    return undefined;
  // An accountant's "CA 2024" is a turnover.
  if (header.cells.some((heading) => MONEY.test(headingKey(heading)))) return undefined;
  const cells = cellsOf(rows);
  const plan = peoplePlan(header.cells, cells);
  if (plan?.columns.some((field) => SAYS_WHERE.has(field))) return undefined;
  const ofPeople = header.cells.filter((_, at) => holdsPeople(columnContent(at, cells)));
  if (ofPeople.length !== 1) return undefined;
  const headings = [...header.cells, headingOfField('actors', 'networks', language)];
  return replaceBelow(
    table,
    headed,
    headings,
    rows.map(({ row, cells: line }) => ({ row, cells: [...header.cells.map((_, at) => line[at] ?? ''), body] })),
  );
};

const SAYS_WHERE: ReadonlySet<string> = new Set(['structure', 'networks', 'contacts', 'group']);
