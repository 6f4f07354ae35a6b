import { fold } from '../../domain/folding';
import { listCell } from '../../domain/words/listCell';
import { headingKey, isKnownHeading } from '../headings/headings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import type { RawRow, RawTable } from '../rawTable';
import type { Reading } from './reading';

/** Second-row headings of SurveyMonkey for a single answer, written or chosen. */
const ANSWER = /^(?:open-ended response|response|reponse ouverte|reponse)$/;
/** Second-row headings for an answer in one's own words. */
const OTHER = /^(?:other|autre)\b.*\((?:please (?:specify|state)|veuillez (?:preciser|specifier)|precisez)\)/;
/** Second-row headings for one of several written answers: "1.", "Organisation 2". */
const NUMBERED = /^(?:\D{0,30}\s)?\d{1,2}[.):]?$/;

interface Question {
  readonly heading: string;
  readonly columns: readonly number[];
}

/**
 * A survey with two header rows, questions and their choices: returns one header row, joining ticked choices in one cell. Choices with
 * answers of their own ("weekly") keep a column each. `undefined` for other tables.
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
 * True when the second row holds choices, some of them for written answers, and a question has several. Known headings there mean a table
 * below its title, or below groups of headings.
 */
function isOfAnswers(asked: RawRow, choices: RawRow, questions: readonly Question[]): boolean {
  const isPlace = (choice: string) => ANSWER.test(headingKey(choice)) || OTHER.test(fold(choice));
  // "Pennant Play Association" contains a heading's word, but is a name.
  const isHeading = (choice: string) =>
    isKnownHeading(choice) || (peopleColumnOf(choice) !== undefined && !/\p{Lu}.*\s\p{Lu}/u.test(choice));
  const isChoice = (choice: string) => isPlace(choice) || !isHeading(choice);
  return (
    asked.cells.filter((cell) => cell !== '').length > 1 &&
    choices.cells.some(isPlace) &&
    questions.some(({ columns }) => columns.length > 1 && columns.every((at) => isChoice(choices.cells[at] ?? '')))
  );
}

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
