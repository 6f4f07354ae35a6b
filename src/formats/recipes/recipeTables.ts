import type { MatrixRead } from '../matrix/matrixTables';
import type { Message, MessageCode } from '../message';
import type { RawTable } from '../rawTable';
import type { Question, ReadContext } from '../readResult';
import { attendanceTables, isPoll, turnedAttendance } from './attendance';
import { attendanceByLine } from './attendanceByLine';
import { calendarMeetings, repliesToMeeting } from './calendarMeetings';
import { headedTables, type ReadableTable } from './headedTable';
import { pairedPeopleTables } from './pairedPeople';
import { participationTables } from './participations';
import { RECIPES, type Recipe } from './recipe';
import { responsibilityTables } from './responsibilities';
import { rolesCrossed } from './rolesCrossed';
import { signInTables } from './signInSheet';

const TABLES: Readonly<Record<Recipe, (table: ReadableTable, language: 'fr' | 'en') => RawTable[] | undefined>> = {
  attendance: (table, language) =>
    attendanceTables(table, language) ??
    turnedAttendance(table, language) ??
    calendarMeetings(table) ??
    attendanceByLine(table, language),
  signInSheet: (table, language) => repliesToMeeting(table, language) ?? signInTables(table, language),
  participations: (table) => participationTables(table) ?? responsibilityTables(table) ?? rolesCrossed(table),
  pairs: pairedPeopleTables,
};

/** Longer tables come from programs, and are lists. */
const MOST_ROWS = 30_000;

const SAID: Readonly<Record<Recipe, MessageCode>> = {
  attendance: 'READ_AS_ATTENDANCE',
  signInSheet: 'READ_AS_SIGN_IN',
  participations: 'READ_AS_PARTICIPATIONS',
  pairs: 'READ_AS_PAIRS',
};

/**
 * Tables that tell of meetings or of projects as well as of people, each as several lists whose columns are known. `undefined`:
 * none of these, or a person said that it is not. Nothing is asked; whoever looks at the tables may say so.
 */
export function recipeTables(table: RawTable, { answers, language, review }: ReadContext): MatrixRead | undefined {
  if (table.plan || table.rows.length > MOST_ROWS) return undefined;
  const readable = { table, headed: headedTables(table) };
  for (const kind of RECIPES) {
    const tables = TABLES[kind](readable, language);
    if (!tables) continue;
    const id = [table.file, table.sheet ?? '', kind].join('\u001F');
    if (answers.get(id) === false) return undefined;
    const place = { file: table.file, ...(table.sheet === undefined ? {} : { sheet: table.sheet }) };
    const code = kind === 'attendance' && isPoll(readable) ? 'READ_AS_POLL' : SAID[kind];
    const message: Message = { code, ...place };
    const asked: Question = { kind, id, message, byDefault: true };
    return { tables, messages: [message], questions: review === 'always' ? [asked] : [] };
  }
  return undefined;
}
