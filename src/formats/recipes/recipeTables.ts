import { type MatrixRead, matrixTables } from '../matrix/matrixTables';
import type { Message, MessageCode } from '../message';
import type { RawTable } from '../rawTable';
import { placeOf, questionId } from '../rawTable';
import type { Question, ReadContext, RecipeKind } from '../readResult';
import { attendanceTables, pollTables, turnedAttendance } from './attendance';
import { attendanceByLine } from './attendanceByLine';
import { calendarMeetings, repliesToMeeting } from './calendarMeetings';
import { coursesByLine } from './coursesByLine';
import { gridAnswers } from './gridAnswers';
import type { ReadableTable } from './headedTable';
import { joinMatrixNames } from './joinNames';
import { pairedPeopleTables } from './pairedPeople';
import { participationTables } from './participations';
import { postholderTables } from './postholders';
import { postsCrossed } from './postsCrossed';
import { presentAndAway } from './presentAndAway';
import { programmeTables } from './programme';
import { belowHeadings, isSettled, type Reading } from './reading';
import { registerHeadTables } from './registerHeads';
import { responsibilityTables } from './responsibilities';
import { rolesCrossed } from './rolesCrossed';
import { signInTables } from './signInSheet';
import { twinnedTables } from './twinned';

/** Turns a table about meetings or projects, as well as people, into lists whose columns are known. */
interface Recipe {
  /** Names the question by which a person may say that the table is of another kind. */
  readonly kind: RecipeKind;
  readonly code: MessageCode;
  readonly read: Reading<RawTable[]>;
}

/** Tried in this order; the first that applies wins. */
const RECIPES: readonly Recipe[] = [
  { kind: 'attendance', code: 'READ_AS_POLL', read: pollTables },
  { kind: 'attendance', code: 'READ_AS_ATTENDANCE', read: belowHeadings(attendanceTables) },
  { kind: 'attendance', code: 'READ_AS_ATTENDANCE', read: belowHeadings(turnedAttendance) },
  { kind: 'attendance', code: 'READ_AS_CALENDAR', read: belowHeadings(calendarMeetings) },
  { kind: 'attendance', code: 'READ_AS_ATTENDANCE', read: belowHeadings(attendanceByLine) },
  { kind: 'attendance', code: 'READ_AS_COURSES', read: belowHeadings(coursesByLine) },
  { kind: 'signInSheet', code: 'READ_AS_PROGRAMME', read: belowHeadings(programmeTables) },
  { kind: 'signInSheet', code: 'READ_AS_SIGN_IN', read: belowHeadings(repliesToMeeting) },
  { kind: 'signInSheet', code: 'READ_AS_SIGN_IN', read: belowHeadings(presentAndAway) },
  { kind: 'signInSheet', code: 'READ_AS_SIGN_IN', read: signInTables },
  { kind: 'participations', code: 'READ_AS_PARTICIPATIONS', read: belowHeadings(participationTables) },
  { kind: 'participations', code: 'READ_AS_PARTICIPATIONS', read: belowHeadings(responsibilityTables) },
  { kind: 'participations', code: 'READ_AS_PARTICIPATIONS', read: belowHeadings(rolesCrossed) },
  { kind: 'pairs', code: 'READ_AS_PAIRS', read: belowHeadings(pairedPeopleTables) },
  { kind: 'twinned', code: 'READ_AS_TWINNED', read: belowHeadings(twinnedTables) },
  { kind: 'posts', code: 'READ_AS_POSTS', read: belowHeadings(postsCrossed) },
];

/** Organisations with several people on each line, and answers of a form, are lists all the same: no message, no question. */
const SEVERAL_A_LINE: readonly Reading<RawTable[]>[] = [
  belowHeadings(gridAnswers),
  belowHeadings(registerHeadTables),
  belowHeadings(postholderTables),
];

/** The lists that a table becomes by a recipe, as a cross table, or with several people on each line. `undefined`: it is a list itself. */
export function recipeTables(readable: ReadableTable, context: ReadContext): MatrixRead | undefined {
  return (
    byRecipe(readable, context) ??
    matrixTables(joinMatrixNames(readable.table), context) ??
    severalALine(readable, context)
  );
}

/** The question is only asked where a person looks at the tables. */
function byRecipe(readable: ReadableTable, { answers, language, review }: ReadContext): MatrixRead | undefined {
  const { table } = readable;
  if (isSettled(table)) return undefined;
  for (const { kind, code, read } of RECIPES) {
    const tables = read(readable, language);
    if (!tables) continue;
    const id = questionId(table.file, table.sheet ?? '', kind);
    if (answers.get(id) === false) return undefined;
    const message: Message = { code, ...placeOf(table) };
    const asked: Question = { kind, id, message, byDefault: true };
    return { tables, messages: [message], questions: review === 'always' ? [asked] : [] };
  }
  return undefined;
}

function severalALine(readable: ReadableTable, { language }: ReadContext): MatrixRead | undefined {
  if (isSettled(readable.table)) return undefined;
  for (const read of SEVERAL_A_LINE) {
    const tables = read(readable, language);
    if (tables) return { tables, messages: [], questions: [] };
  }
  return undefined;
}
