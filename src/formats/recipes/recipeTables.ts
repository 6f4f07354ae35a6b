import { type MatrixRead, matrixTables } from '../matrix/matrixTables';
import type { Message, MessageCode } from '../message';
import type { RawTable } from '../rawTable';
import { placeOf, questionId } from '../rawTable';
import type { Question, ReadContext, RecipeKind } from '../readResult';
import { attendanceTables, pollTables, turnedAttendance } from './attendance';
import { attendanceByLine } from './attendanceByLine';
import { calendarMeetings, repliesToMeeting } from './calendarMeetings';
import type { ReadableTable } from './headedTable';
import { withWholeNames } from './namesJoined';
import { pairedPeopleTables } from './pairedPeople';
import { participationTables } from './participations';
import { postholderTables } from './postholders';
import { postsCrossed } from './postsCrossed';
import { programmeTables } from './programme';
import { belowHeadings, isSettled, type Reading } from './reading';
import { registerHeadTables } from './registerHeads';
import { responsibilityTables } from './responsibilities';
import { rolesCrossed } from './rolesCrossed';
import { signInTables } from './signInSheet';
import { twinnedTables } from './twinned';

/** Makes several lists, whose columns are known, of a table that tells of meetings or projects as well as of people. */
interface Recipe {
  /** By which a person may say that the table is none of this kind. */
  readonly kind: RecipeKind;
  /** What is said where it was read so. */
  readonly code: MessageCode;
  readonly read: Reading<RawTable[]>;
}

/** In the order in which they are tried. */
const RECIPES: readonly Recipe[] = [
  { kind: 'attendance', code: 'READ_AS_POLL', read: pollTables },
  { kind: 'attendance', code: 'READ_AS_ATTENDANCE', read: belowHeadings(attendanceTables) },
  { kind: 'attendance', code: 'READ_AS_ATTENDANCE', read: belowHeadings(turnedAttendance) },
  { kind: 'attendance', code: 'READ_AS_CALENDAR', read: belowHeadings(calendarMeetings) },
  { kind: 'attendance', code: 'READ_AS_ATTENDANCE', read: belowHeadings(attendanceByLine) },
  { kind: 'signInSheet', code: 'READ_AS_PROGRAMME', read: belowHeadings(programmeTables) },
  { kind: 'signInSheet', code: 'READ_AS_SIGN_IN', read: belowHeadings(repliesToMeeting) },
  { kind: 'signInSheet', code: 'READ_AS_SIGN_IN', read: signInTables },
  { kind: 'participations', code: 'READ_AS_PARTICIPATIONS', read: belowHeadings(participationTables) },
  { kind: 'participations', code: 'READ_AS_PARTICIPATIONS', read: belowHeadings(responsibilityTables) },
  { kind: 'participations', code: 'READ_AS_PARTICIPATIONS', read: belowHeadings(rolesCrossed) },
  { kind: 'pairs', code: 'READ_AS_PAIRS', read: belowHeadings(pairedPeopleTables) },
  { kind: 'twinned', code: 'READ_AS_TWINNED', read: belowHeadings(twinnedTables) },
  { kind: 'posts', code: 'READ_AS_POSTS', read: belowHeadings(postsCrossed) },
];

/** Lists of organisations with several people a line: lists all the same, so that nothing is said or asked of them. */
const SEVERAL_A_LINE: readonly Reading<RawTable[]>[] = [
  belowHeadings(registerHeadTables),
  belowHeadings(postholderTables),
];

/** What a table is made of lists by: a recipe, the crossing of names, or several people a line. `undefined`: it is a list. */
export function recipeTables(readable: ReadableTable, context: ReadContext): MatrixRead | undefined {
  return (
    byRecipe(readable, context) ??
    matrixTables(withWholeNames(readable.table), context) ??
    severalALine(readable, context)
  );
}

/** Nothing is asked unless a person looks at the tables: they may say that it is none of these. */
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
