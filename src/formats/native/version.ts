import { MIGRATIONS } from './migrations';

export const FORMAT = 'maillon';

/** Version of the file. It grows with each migration: a program refuses a file of a greater version than its own. */
export const VERSION = 1 + MIGRATIONS.length;

/**
 * Grows when fields or tables are added and nothing else changes: an older program opens the file, keeps what it does
 * not know and writes it back. Anything else (a field renamed, a new value of a closed list) is a new version.
 * - 4: unknown types of actors are read as "to be specified" and written back as they were.
 * - 5: a tie may have no certainty; older programs refuse the file.
 * - 6: the field of work (`field`), and starting points.
 * - 7: the question behind an introduction, a meeting or a request (`serves`), tools and examples (`resources`).
 * - 8: past and next exchanges of a tie (`exchanges`, `nextExchange`), looks that pale old ties.
 * - 9: whom an offer or a request was told to, who met it and when (`told`, `answeredBy`, `answeredOn`), documents
 *   about an actor (`links`).
 * - 10: notes on the picture (`pictureNotes`), discussions of gaps (`discussions`), the day of an introduction and an
 *   introducer who is not on the map (`madeOn`, `introducer`), looks with folded groups, hidden notes or a path by close ties.
 * - 11: the day of a gap and whose turn it is (`due`, `turn`), also for the next exchange (`nextBy`), who prepares a
 *   meeting (`preparedBy`).
 */
export const MINOR = 11;
