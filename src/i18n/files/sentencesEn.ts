import type { MessageCode } from '../../formats/message';
import type { Filled } from './filled';

/** Sentence for each message about a file; the file and sheet are named before it. */
export const sentencesEn: Readonly<Record<MessageCode, (said: Filled) => string>> = {
  EMPTY_FILE: () => 'The file is empty. Save it again, or choose another.',
  NO_DATA_ROWS: () => 'Nothing to read: headings with no rows below, or a network with no actors and no ties.',
  NOT_READ: () =>
    'This file could not be read. Is it a folder, was it moved, or is it open in another program? Copy it somewhere else and try again.',
  NOT_TEXT: ({ value }) =>
    `This is not a text file (content recognised: ${value}). Open it in the program it came from and save it as .csv or .xlsx.`,
  UNKNOWN_FORMAT: ({ advice }) =>
    `Format not recognised. Accepted: .xlsx or .ods workbook, .csv, .tsv or .txt table, .gexf, .graphml, .json, .net, .paj, .gml, .dot, .dl, .vna, .gdf, .tgf, .sif, .cyjs or .cys network, .canvas board, .vcf contacts, .ics calendar, .mm, .opml or .xmind mind map, .drawio diagram, .docx or .rtf document, .html page, .eml message, .md text, .maillon.json map, or a .zip archive of these. ${advice}`,
  NOT_OPENED: ({ value, advice }) => `Maillon does not open ${value} files. ${advice}`,
  WRONG_CONTENT: ({ value, value2, advice }) =>
    `The name ends with ${value} but the file holds something else (${value2}). ${advice}`,
  UNTERMINATED_QUOTE: ({ row, column }) =>
    `Row ${row}, column “${column}”: a quotation mark is opened and never closed. Close it or delete it.`,
  MISSING_COLUMN: ({ column, value }) => `Required column missing: ${column}. Columns found: ${value}.`,
  LIMIT_COLUMNS: ({ value, limit }) => `${value} columns; the limit is ${limit}. Keep the ones that matter.`,
  LIMIT_SIZE: ({ value, limit }) => `This file is ${value} MB; the limit is ${limit} MB. Save part of it.`,
  LIMIT_ROWS: ({ value, limit }) => `${value} rows; the limit is ${limit}. Save some of them.`,
  LIMIT_VALUES: ({ limit }) => `More than ${limit} values in this file: it cannot be opened. Save part of it.`,
  LIMIT_DEPTH: ({ limit }) =>
    `This file nests things more than ${limit} levels deep and cannot be opened. Save its data as .csv.`,
  XML_MALFORMED: ({ row, column, value }) =>
    `This file cannot be read from line ${row}, position ${column} on (XML: ${value}). Save it again from the program it came from.`,
  XML_ENTITY: () =>
    'The file contains definitions (DOCTYPE, ENTITY) that can be used as a trap, so it was not opened. Save it again from the program it came from.',
  XML_WRONG_ROOT: ({ value }) =>
    `This file is not a network: it begins with “${value}”. From the program it came from, save the network as .gexf or .graphml.`,
  NETWORK_MALFORMED: ({ row, column, value }) =>
    `This network cannot be read, line ${row}, position ${column}: “${value}”. The file may have been cut short: save it again.`,
  JSON_MALFORMED: ({ row, column, value }) =>
    `This file cannot be read from line ${row}, position ${column} on (JSON: ${value}). Save it again from the program it came from.`,
  JSON_SHAPE: ({ value, value2, advice }) =>
    `JSON read, but “${value}” does not have the expected shape (${value2}). ${advice}`.trimEnd(),
  NEWER_VERSION: ({ value }) => `This file was saved by a newer version (${value}); nothing was changed.`,
  CHECKSUM: () => 'The file has been damaged since it was saved. Open an older copy.',
  ZIP_BROKEN: ({ value }) => `The file is damaged or incomplete (${value}). Save it again, or ask for it again.`,
  ZIP_BOMB: ({ limit }) => `This archive unpacks to an abnormal size (over ${limit}) and was not opened.`,
  XLSX_ENCRYPTED: () => 'The file is protected by a password. Save a copy without one.',
  XLS_OLD: () => 'Old Excel format (.xls). Open it in a spreadsheet, then “Save as” .xlsx.',
  XLSB: () => 'Binary Excel format (.xlsb). Open it in a spreadsheet, then “Save as” .xlsx.',
  NO_TABLE: () => 'This document has neither a table nor text.',
  TEXT_NO_NAME: () => 'No name was recognised in this text.',
  NO_SHEET: () => 'The workbook has no sheet with data.',
  ENCODING_GUESSED: () => 'The file does not say how its accents are written: check that they are right.',
  ENCODING_BAD_BYTES: ({ row, column, value }) =>
    `Row ${row}, column “${column}”: bytes that cannot be read in ${value}.`,
  MOJIBAKE: ({ row }) => `Accents encoded twice (“Ã©”) from line ${row} on: repaired. Check them.`,
  CONTROL_CHAR: ({ row, column }) => `Row ${row}, column “${column}”: control character removed.`,
  INVALID_UNICODE: ({ row, column }) => `Row ${row}, column “${column}”: invalid Unicode character replaced.`,
  BIDI_CONTROL: ({ row, column }) => `Row ${row}, column “${column}”: character that reverses the text removed.`,
  EMPTY_LABEL: ({ row, value }) => `Row ${row}: empty or invisible name; “${value}” is shown.`,
  LONG_TEXT: ({ row, column, value }) =>
    `Row ${row}, column “${column}”: text of ${value} characters (kept, shortened on screen).`,
  TOO_MANY_FIELDS: ({ row, value }) => `Row ${row}: cells beyond the last column (${value}), ignored.`,
  TOO_FEW_FIELDS: ({ row, value }) => `Row ${row}: missing cells (${value}), left blank.`,
  STRAY_QUOTE: ({ row, column }) => `Row ${row}, column “${column}”: lone quote kept as it is.`,
  DUP_HEADER: ({ column, value }) => `Column “${column}” is there twice; the second becomes “${value}”.`,
  EMPTY_HEADER: ({ column, value }) => `Column ${column} has no name; called “${value}”.`,
  HEADER_MISSING: () => 'The first line does not look like headings. Please confirm.',
  HEADER_NOT_FIRST: ({ row }) => `The headings seem to be in row ${row}. Please confirm.`,
  MATRIX_GUESSED: ({ value, value2 }) =>
    `This table seems to cross names with one another: ${value} rows and ${value2} columns. Please confirm.`,
  TOTAL_ROW: ({ row }) => `Row ${row}: looks like a total; ignored.`,
  LOOSE_LINES: ({ value }) => `Lines with an end attached to nobody: ${value}. Not read; attach them in the drawing.`,
  LINE_SET_ASIDE: ({ row, value }) => `Row ${row}: “${value}” is a title or a note, not an actor; not read.`,
  COLUMN_LEFT_OUT: ({ column }) => `Column “${column}”: nothing on the map can hold it; it stays in the file.`,
  READ_AS_DIRECTORY: () => 'Read as a directory: each person works for the organisation in their row.',
  READ_AS_PROJECTS: () => 'Read as projects: each is an action, whose partners act with whoever leads it.',
  READ_AS_ATTENDANCE: () => 'Read as an attendance table: each date is a meeting of those who were there.',
  READ_AS_POLL: () =>
    'Read as a poll of dates: each date is a proposed meeting of those who said they could come. Nothing says that it took place.',
  READ_AS_PROGRAMME: () => 'Read as the programme of a day: each session is a meeting of those who speak in it.',
  READ_AS_SIGN_IN: () => 'Read as the list of those present at a meeting.',
  READ_AS_COURSES: () => 'Read as bookings for training: each course is a meeting of those who take it.',
  READ_AS_TEXT: () => 'Read as a text: what is underlined goes on the map, the rest does not.',
  READ_AS_CALENDAR: () =>
    'Read as a calendar: each event is a meeting of those invited. They are in “Meetings”; no tie is drawn from them.',
  READ_AS_PARTICIPATIONS: () =>
    'Read as taking part in projects: each project is an action, and those who take part act together.',
  READ_AS_POSTS: () => 'Read cell by cell: each person is tied to the organisations where it says what they do there.',
  READ_AS_TWINNED: () =>
    'Read as pairs of partner organisations: the two in a row are tied, and each person works for theirs.',
  READ_AS_PAIRS: () => 'Read as pairs: the two people in a row are tied, each with their organisation.',
  DUP_NODE: ({ row, value, row2, advice }) => `Row ${row}: actor “${value}” already seen in row ${row2}; ${advice}.`,
  NEAR_DUPLICATE: ({ value, row, value2, row2 }) =>
    `“${value}” (row ${row}) and “${value2}” (row ${row2}) look alike: are they the same actor?`,
  DANGLING_EDGE: ({ row, column, value }) =>
    `Row ${row}, column “${column}”: “${value}” is not in the list of actors; it was added, to be completed.`,
  EDGE_NO_END: ({ row, column }) => `Row ${row}, column “${column}” blank: row ignored.`,
  SELF_LOOP: ({ row, value }) => `Row ${row}: tie from “${value}” to itself, kept.`,
  DUP_EDGE: ({ row, row2 }) => `Row ${row}: same tie as row ${row2}, kept once.`,
  DUP_EDGE_ID: ({ row, value }) => `Row ${row}: tie identifier “${value}” already taken; renamed.`,
  BAD_NUMBER: ({ row, column, value }) =>
    `Row ${row}, column “${column}”: “${value}” is not a usable number; left blank.`,
  BAD_DATE: ({ row, column, value }) => `Row ${row}, column “${column}”: “${value}” is not a date; kept as text.`,
  BAD_COLOR: ({ row, column, value }) => `Row ${row}, column “${column}”: “${value}” is not a colour; default colour.`,
  BAD_EMAIL: ({ row, column, value }) => `Row ${row}, column “${column}”: “${value}” is not an address; kept as text.`,
  UNSAFE_URL: ({ row, column }) =>
    `Row ${row}, column “${column}”: link that does not lead to a web page, made inactive.`,
  REMOTE_IMAGE: ({ row }) => `Row ${row}: picture from the web not loaded (Maillon sends no request).`,
  STYLE_IGNORED: () => 'Styles and scripts of the file ignored.',
  PARENT_CYCLE: ({ row, value }) => `Row ${row}: group “${value}” contains itself; taken out of the group.`,
  PARENT_MISSING: ({ row, value }) => `Row ${row}: group “${value}” not found; removed.`,
  FORMULA_VALUE: ({ value }) => `Computed cells (${value}): last known value used.`,
  FORMULA_EMPTY: ({ cell }) => `Cell ${cell}: formula without a value; left blank.`,
  CELL_ERROR: ({ cell, value }) => `Cell ${cell}: Excel error ${value}; left blank.`,
  CELL_BROKEN: ({ cell, advice }) => `Cell ${cell}: content cannot be read; ${advice}.`,
  MERGED_CELLS: ({ cell }) => `Merged cells ${cell}; value repeated.`,
  HIDDEN_SHEET: () => 'Hidden sheet: include it?',
  HIDDEN_CHOICES: () => 'Hidden sheet left out: words that the cells of the others are chosen from.',
  MACRO_IGNORED: () => 'Macros ignored.',
  EXTERNAL_LINK: () => 'Links to other files ignored.',
  UNDECLARED_ATTR: ({ row, value }) => `Row ${row}: attribute “${value}” not declared; read as text.`,
  UNSUPPORTED: ({ value }) => `Not supported (${value}), ignored.`,
  LINE_IGNORED: ({ row, value }) => `Row ${row}: “${value}” was not understood; left out.`,
  DOCTYPE_IGNORED: () => 'DOCTYPE declaration ignored.',
  DUP_KEY: ({ value, row }) => `Key “${value}” repeated, row ${row}: last value kept.`,
  NAN_LITERAL: ({ row, value }) => `Row ${row}: “${value}” is not JSON; read as blank.`,
  EGO_TIES: ({ value, value2 }) =>
    `“${value}” was interviewed: a “know each other” tie is added with each actor in the interview (${value2}).`,
  MIGRATED: ({ value }) =>
    `This file came from an earlier version (${value}) and was brought up to date; the original is kept.`,
  UNKNOWN_KEPT: ({ value }) => `Unknown fields kept: ${value}.`,
  JOURNAL_GAP: ({ row, value }) => `Journal broken off at step ${row}: recovered up to ${value}.`,
  JOURNAL_SKIPPED: ({ row }) => `Step ${row} makes no sense, skipped.`,
  SNAPSHOT_FALLBACK: ({ value }) => `The last save cannot be read; the one before (${value}) was opened.`,
  SENSITIVE_NOTE: ({ row, column }) => `Row ${row}, column “${column}”: data that may be sensitive (GDPR, article 9).`,
  PERF: ({ value }) => `Dense map (${value}): simplified display.`,
  HIDDEN_CELLS: ({ value }) => `Hidden rows or columns: ${value}. Import them? (by default: yes)`,
  UNKNOWN_QUESTION: ({ row, value }) =>
    `Row ${row}: “${value}” matches nothing on this map; that question is still asked.`,
  UNKNOWN_VALUE: ({ row, column, value }) =>
    `Row ${row}, column “${column}”: “${value}” is not a known value; kept as text.`,
};
