import { MIGRATIONS } from './migrations';

export const FORMAT = 'maillon';

/**
 * Version of the file. It grows with each migration: a program refuses a file of a greater version than its own.
 */
export const VERSION = 1 + MIGRATIONS.length;

/**
 * Grows when fields or tables are added and nothing else changes: an older program opens the file, keeps what it does not
 * know and writes it back. From 4 on that holds for types of actors too: one that is not known is read as "to be specified" and
 * written back as it was. From 5 on a tie may say nothing of its certainty: older programs refuse the file. 6: what one works on
 * (`field`), and starting points. 7: the question that an introduction, a meeting or a request was begun for (`serves`), and
 * tools and examples (`resources`). 8: when two were in touch, and are to be again (`exchanges`, `nextExchange`), and looks that pale old ties. 9: whom an
 * offer or a request was told to, who met it and when (`told`, `answeredBy`, `answeredOn`), and documents about an actor
 * (`links`). 10: notes on the picture (`pictureNotes`), what was said of gaps (`discussions`), and when an introduction was made, and by whom
 * who is not on the map (`madeOn`, `introducer`), and looks with folded groups, hidden notes or a way by close ties. 11: the day of a gap, and
 * whose turn it is (`due`, `turn`), to be in touch again too (`nextBy`), and who prepares a meeting (`preparedBy`). Anything else (a field renamed, a new value of a closed list) is a new version.
 */
export const MINOR = 11;
