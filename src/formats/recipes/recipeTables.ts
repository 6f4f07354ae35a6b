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
import { postsCrossed } from './postsCrossed';
import { programmeTables } from './programme';
import { RECIPES, type Recipe } from './recipe';
import { responsibilityTables } from './responsibilities';
import { rolesCrossed } from './rolesCrossed';
import { signInTables } from './signInSheet';
import { twinnedTables } from './twinned';

/** One way to read a table of a kind, and what is said when it was read so. */
type Reader = readonly [
  code: MessageCode,
  read: (table: ReadableTable, language: 'fr' | 'en') => RawTable[] | undefined,
];

/** In the order in which they are tried. */
const READERS: Readonly<Record<Recipe, readonly Reader[]>> = {
  attendance: [
    [
      'READ_AS_POLL',
      (table, language) =>
        isPoll(table) ? (attendanceTables(table, language) ?? turnedAttendance(table, language)) : undefined,
    ],
    ['READ_AS_ATTENDANCE', attendanceTables],
    ['READ_AS_ATTENDANCE', turnedAttendance],
    ['READ_AS_CALENDAR', calendarMeetings],
    ['READ_AS_ATTENDANCE', attendanceByLine],
  ],
  signInSheet: [
    ['READ_AS_PROGRAMME', programmeTables],
    ['READ_AS_SIGN_IN', repliesToMeeting],
    ['READ_AS_SIGN_IN', signInTables],
  ],
  participations: [
    ['READ_AS_PARTICIPATIONS', participationTables],
    ['READ_AS_PARTICIPATIONS', responsibilityTables],
    ['READ_AS_PARTICIPATIONS', rolesCrossed],
  ],
  pairs: [['READ_AS_PAIRS', pairedPeopleTables]],
  twinned: [['READ_AS_TWINNED', twinnedTables]],
  posts: [['READ_AS_POSTS', postsCrossed]],
};

/** Longer tables come from programs, and are lists. */
const MOST_ROWS = 30_000;

/**
 * Tables that tell of meetings or of projects as well as of people, each as several lists whose columns are known. `undefined`:
 * none of these, or a person said that it is not. Nothing is asked; whoever looks at the tables may say so.
 */
export function recipeTables(table: RawTable, { answers, language, review }: ReadContext): MatrixRead | undefined {
  if (table.plan || table.rows.length > MOST_ROWS) return undefined;
  const readable = { table, headed: headedTables(table) };
  for (const kind of RECIPES) {
    const read = readAs(kind, readable, language);
    if (!read) continue;
    const id = [table.file, table.sheet ?? '', kind].join('\u001F');
    if (answers.get(id) === false) return undefined;
    const place = { file: table.file, ...(table.sheet === undefined ? {} : { sheet: table.sheet }) };
    const message: Message = { code: read.code, ...place };
    const asked: Question = { kind, id, message, byDefault: true };
    return { tables: read.tables, messages: [message], questions: review === 'always' ? [asked] : [] };
  }
  return undefined;
}

function readAs(kind: Recipe, readable: ReadableTable, language: 'fr' | 'en') {
  for (const [code, read] of READERS[kind]) {
    const tables = read(readable, language);
    if (tables) return { code, tables };
  }
  return undefined;
}
