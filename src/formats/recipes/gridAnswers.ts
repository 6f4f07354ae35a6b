import { append } from '../../domain/append';
import { defined } from '../../domain/defined';
import { fold } from '../../domain/folding';
import { wordFor } from '../../domain/words/values';
import { namesSomebody } from '../cells/noName';
import type { ColumnPlan } from '../columns/columnPlan';
import { columnRoles } from '../columns/columnRoles';
import { peoplePlan } from '../columns/peoplePlan';
import { recognise } from '../columns/recognise';
import { headingKey } from '../headings/headings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import { markOf } from '../matrix/mark';
import type { RawRow, RawTable } from '../rawTable';
import { columnOf, type HeadedTable } from './headedTable';
import { headingOfField, listTable } from './listTable';
import { peopleNames } from './peopleNames';
import type { ReadingBelow } from './reading';

/** "Do you work with: [Colwick Scouts]": one row of a grid question, as forms export it. */
const ONE_OF_GRID = /^(.{3,}?)\s*\[([^[\]]{2,})\]$/;
const FEWEST = 2;
/** Different answers on a scale at most; names would be more. */
const MOST_ANSWERS = 8;
/** Answers for no tie, or none yet: "Jamais", "Never heard of them", "0 - never", "On ne se connaît pas", "Souhaité". */
const NOT_AT_ALL =
  /^(?:0\b|jamais|never|pas\b|not\b|non?\b|aucun|none|(?:je |nous |on )?(?:ne|n['’])\b|(?:i |we )?(?:don['’]?t|do not)\b|would\b|wish|hope|plan|to be |a (?:developper|venir|creer|construire)|souhait|envisag|projet|inconnu|unknown|sans (?:objet|lien)|n\/?a\b)/;
/** Questions about working relations; a vote, an opinion or having heard of somebody is not a tie. */
const RELATES =
  /\b(?:relations?|liens?|links?|relationships?|ties|travaill\w+|collabor\w+|coop\w+|partenariats?|partnerships?)\b/;
const HOW_OFTEN = /\b(?:frequence|souvent|rythme|often|frequen(?:cy|tly)|regular(?:ly|ity))\b/;

interface Grid {
  readonly question: string;
  readonly columns: readonly { readonly at: number; readonly name: string }[];
}

/**
 * A form with a grid question about relations with named actors: returns the respondents, and their ties with the answers, as frequencies
 * when the question asks how often. `undefined` without such a question.
 */
export const gridAnswers: ReadingBelow<RawTable[]> = (headed, { table }, language) => {
  const grids = gridsOf(headed);
  if (grids.length === 0) return undefined;
  const inGrids = new Set(grids.flatMap(({ columns }) => columns.map(({ at }) => at)));
  const ofThemselves = (cells: readonly string[]) => cells.filter((_, at) => !inGrids.has(at));
  const { header, rows } = headed;
  const answered = rows.map(({ row, cells }) => ({ row, cells: ofThemselves(cells) }));
  const read = answerersOf(ofThemselves(header.cells), answered);
  if (!read) return undefined;
  const { names, plan } = read;
  const ties = grids.map((grid) => {
    const isFrequency = HOW_OFTEN.test(headingKey(grid.question));
    const lines = rows.flatMap(({ row, cells }, nth) =>
      grid.columns.flatMap(({ at, name }): RawRow[] => {
        const [from = '', answer = ''] = [names[nth], cells[at]?.trim()];
        const isTie = answer !== '' && !NOT_AT_ALL.test(fold(answer)) && markOf(answer).kind !== 'none';
        if (!isTie || !namesSomebody(from) || fold(from) === fold(name)) return [];
        return [{ row, cells: [from, name, markOf(answer).kind === 'tie' ? '' : answer] }];
      }),
    );
    return listTable(
      table,
      'ties',
      ['from', 'to', isFrequency ? 'frequency' : { heading: grid.question }],
      lines,
      language,
    );
  });
  const type = [headingOfField('actors', 'type', language), wordFor('type', 'structure', language)] as const;
  const typed = (cells: readonly string[], said: 0 | 1) => (plan ? [...cells, type[said]] : cells);
  const people = {
    ...table,
    rows: [
      { row: header.row, cells: typed(ofThemselves(header.cells), 0) },
      ...answered.map(({ row, cells }) => ({ row, cells: typed(cells, 1) })),
    ],
    ...defined({ plan }),
  };
  return [people, ...ties];
};

/** Returns the grid questions about contacts or relations, answered on a scale instead of by names. */
function gridsOf(headed: HeadedTable): Grid[] {
  const byQuestion = new Map<string, { at: number; name: string }[]>();
  headed.header.cells.forEach((heading, at) => {
    const [, question = '', name = ''] = ONE_OF_GRID.exec(heading.trim()) ?? [];
    if (question !== '') append(byQuestion, question, { at, name });
  });
  return [...byQuestion].flatMap(([question, columns]) => {
    const names = columns.map(({ name }) => name);
    const isAsked = peopleColumnOf(question) === 'contacts' || RELATES.test(headingKey(question));
    const areNames = isAsked && names.every((name) => peopleColumnOf(name) === undefined);
    if (columns.length < FEWEST || !areNames) return [];
    const answers = new Set(columns.flatMap(({ at }) => columnOf(headed, at)).map(fold));
    answers.delete('');
    const isScale = answers.size > 0 && answers.size <= MOST_ANSWERS && !names.some((name) => answers.has(fold(name)));
    return isScale ? [{ question, columns }] : [];
  });
}

interface Answerers {
  readonly names: readonly string[];
  /** Plan for organisations, known only by the question, with a type column added last; absent for people, read like any list. */
  readonly plan?: ColumnPlan;
}

function answerersOf(headings: readonly string[], lines: readonly RawRow[]): Answerers | undefined {
  const rows = lines.map(({ cells }) => cells);
  const plan = peoplePlan(headings, rows);
  if (plan) return { names: peopleNames(plan, headings, rows) };
  const known = recognise(headings, rows, '')?.columns.indexOf('name') ?? -1;
  const column = known === -1 ? columnRoles(headings, rows).indexOf('organisation') : known;
  if (column === -1) return undefined;
  const columns = headings.map((_, at) => (at === column ? 'name' : 'attribute'));
  const names = rows.map((cells) => cells[column] ?? '');
  return known === -1 ? { names, plan: { kind: 'actors', columns: [...columns, 'type'] } } : { names };
}
