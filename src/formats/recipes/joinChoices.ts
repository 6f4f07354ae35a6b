import { fold } from '../../domain/folding';
import { listCell } from '../../domain/words/listCell';
import { headingKey, isKnownHeading } from '../headings/headings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import type { RawRow, RawTable } from '../rawTable';
import type { Reading } from './reading';

/** What SurveyMonkey writes below a question to which one writes or chooses one answer. */
const ANSWER = /^(?:open-ended response|response|reponse ouverte|reponse)$/;
/** Or below one of its choices. */
const OTHER = /^(?:other|autre)\b.*\((?:please (?:specify|state)|veuillez (?:preciser|specifier)|precisez)\)/;
/** Or below each place for one answer of several: "1.", "Organisation 2". */
const NUMBERED = /^(?:\D{0,30}\s)?\d{1,2}[.):]?$/;

interface Question {
  readonly heading: string;
  readonly columns: readonly number[];
}

/**
 * A survey under two rows of headings, the questions and below them what may be answered: one row of questions, each with all that was
 * ticked of it in one cell; what is said of each choice ("weekly") keeps a column a choice. `undefined`: it is no such survey.
 */
export const joinChoices: Reading<RawTable> = ({ table }) => {
  const [asked, choices, ...lines] = table.rows;
  if (!asked || !choices || asked.cells[0] === '') return undefined;
  const columns = Math.max(asked.cells.length, choices.cells.length);
  const questions = Array.from({ length: columns }, (_, column) => column).reduce<Question[]>((before, column) => {
    const heading = asked.cells[column] ?? '';
    const last = before.at(-1);
    if (heading === '' && last && (choices.cells[column] ?? '') !== '')
      return [...before.slice(0, -1), { ...last, columns: [...last.columns, column] }];
    return [...before, { heading, columns: [column] }];
  }, []);
  if (!isOfAnswers(asked, choices, questions)) return undefined;
  const parts = questions.flatMap((question) =>
    areTicked(question, choices, lines) ? [question] : apart(question, choices),
  );
  return {
    ...table,
    rows: [
      { row: choices.row, cells: parts.map(({ heading }) => heading) },
      ...lines.map(({ row, cells }) => ({ row, cells: parts.map(({ columns: of }) => answered(of, cells)) })),
    ],
  };
};

/**
 * Below each question stands what may be answered, somewhere that one may write, and below one at least several choices: headings that
 * anybody knows there are the headings of a table below its title, or below groups of them.
 */
function isOfAnswers(asked: RawRow, choices: RawRow, questions: readonly Question[]): boolean {
  const isPlace = (choice: string) => ANSWER.test(headingKey(choice)) || OTHER.test(fold(choice));
  // "Pennant Play Association" speaks of one, and is a name.
  const isHeading = (choice: string) =>
    isKnownHeading(choice) || (peopleColumnOf(choice) !== undefined && !/\p{Lu}.*\s\p{Lu}/u.test(choice));
  const isChoice = (choice: string) => isPlace(choice) || !isHeading(choice);
  return (
    asked.cells.filter((cell) => cell !== '').length > 1 &&
    choices.cells.some(isPlace) &&
    questions.some(({ columns }) => columns.length > 1 && columns.every((at) => isChoice(choices.cells[at] ?? '')))
  );
}

/** Each cell repeats what stands above it, or was written where one may write. */
function areTicked({ columns }: Question, choices: RawRow, lines: readonly RawRow[]): boolean {
  return columns.every((column) => {
    const choice = choices.cells[column] ?? '';
    if (choice === '' || ANSWER.test(headingKey(choice)) || OTHER.test(fold(choice))) return true;
    return NUMBERED.test(choice) || lines.every(({ cells }) => [choice, ''].includes(cells[column] ?? ''));
  });
}

function apart({ heading, columns }: Question, choices: RawRow): Question[] {
  return columns.map((column) => ({ heading: `${heading} [${choices.cells[column] ?? ''}]`, columns: [column] }));
}

function answered(columns: readonly number[], cells: readonly string[]): string {
  const said = columns.flatMap((column) => cells[column] || []);
  return said.length > 1 ? listCell(said) : (said[0] ?? '');
}
