/** Every message about a file, with its level. Codes, not sentences: `i18n` words them in both languages. */
export const MESSAGE_LEVELS = {
  EMPTY_FILE: 'error',
  NO_DATA_ROWS: 'error',
  NOT_READ: 'error',
  NOT_TEXT: 'error',
  UNKNOWN_FORMAT: 'error',
  WRONG_CONTENT: 'error',
  NOT_OPENED: 'error',
  UNTERMINATED_QUOTE: 'error',
  MISSING_COLUMN: 'error',
  LIMIT_COLUMNS: 'error',
  LIMIT_SIZE: 'error',
  LIMIT_ROWS: 'error',
  LIMIT_DEPTH: 'error',
  LIMIT_VALUES: 'error',
  XML_MALFORMED: 'error',
  XML_ENTITY: 'error',
  XML_WRONG_ROOT: 'error',
  NETWORK_MALFORMED: 'error',
  JSON_MALFORMED: 'error',
  JSON_SHAPE: 'error',
  NEWER_VERSION: 'error',
  CHECKSUM: 'error',
  ZIP_BROKEN: 'error',
  ZIP_BOMB: 'error',
  XLSX_ENCRYPTED: 'error',
  XLS_OLD: 'error',
  XLSB: 'error',
  NO_SHEET: 'error',
  NO_TABLE: 'error',
  TEXT_NO_NAME: 'error',
  ENCODING_GUESSED: 'warn',
  ENCODING_BAD_BYTES: 'warn',
  MOJIBAKE: 'warn',
  CONTROL_CHAR: 'warn',
  INVALID_UNICODE: 'warn',
  BIDI_CONTROL: 'warn',
  EMPTY_LABEL: 'warn',
  LONG_TEXT: 'warn',
  TOO_MANY_FIELDS: 'warn',
  TOO_FEW_FIELDS: 'warn',
  STRAY_QUOTE: 'warn',
  DUP_HEADER: 'warn',
  EMPTY_HEADER: 'warn',
  HEADER_MISSING: 'ask',
  HEADER_NOT_FIRST: 'ask',
  MATRIX_GUESSED: 'ask',
  TOTAL_ROW: 'warn',
  LINE_SET_ASIDE: 'warn',
  COLUMN_LEFT_OUT: 'warn',
  READ_AS_DIRECTORY: 'info',
  LOOSE_LINES: 'warn',
  READ_AS_PROJECTS: 'info',
  READ_AS_ATTENDANCE: 'info',
  READ_AS_POLL: 'info',
  READ_AS_SIGN_IN: 'info',
  READ_AS_PROGRAMME: 'info',
  READ_AS_COURSES: 'info',
  READ_AS_TEXT: 'info',
  READ_AS_CALENDAR: 'info',
  READ_AS_PARTICIPATIONS: 'info',
  READ_AS_PAIRS: 'info',
  READ_AS_TWINNED: 'info',
  READ_AS_POSTS: 'info',
  DUP_NODE: 'warn',
  NEAR_DUPLICATE: 'warn',
  DANGLING_EDGE: 'warn',
  EDGE_NO_END: 'warn',
  SELF_LOOP: 'warn',
  DUP_EDGE: 'warn',
  DUP_EDGE_ID: 'warn',
  BAD_NUMBER: 'warn',
  BAD_DATE: 'warn',
  BAD_COLOR: 'warn',
  BAD_EMAIL: 'warn',
  UNSAFE_URL: 'warn',
  REMOTE_IMAGE: 'warn',
  STYLE_IGNORED: 'warn',
  PARENT_CYCLE: 'warn',
  PARENT_MISSING: 'warn',
  FORMULA_VALUE: 'warn',
  FORMULA_EMPTY: 'warn',
  CELL_ERROR: 'warn',
  CELL_BROKEN: 'warn',
  MERGED_CELLS: 'warn',
  HIDDEN_SHEET: 'ask',
  HIDDEN_CELLS: 'ask',
  HIDDEN_CHOICES: 'warn',
  MACRO_IGNORED: 'warn',
  EXTERNAL_LINK: 'warn',
  UNDECLARED_ATTR: 'warn',
  UNSUPPORTED: 'warn',
  LINE_IGNORED: 'warn',
  DOCTYPE_IGNORED: 'warn',
  DUP_KEY: 'warn',
  NAN_LITERAL: 'warn',
  EGO_TIES: 'info',
  MIGRATED: 'info',
  UNKNOWN_KEPT: 'info',
  JOURNAL_GAP: 'warn',
  JOURNAL_SKIPPED: 'warn',
  SNAPSHOT_FALLBACK: 'warn',
  SENSITIVE_NOTE: 'warn',
  PERF: 'info',
  UNKNOWN_VALUE: 'info',
  UNKNOWN_QUESTION: 'info',
} as const;

export type MessageCode = keyof typeof MESSAGE_LEVELS;
export type MessageLevel = (typeof MESSAGE_LEVELS)[MessageCode];

/** One message about a file, and its place. `row` is counted as in a spreadsheet: the header is row 1 unless lines precede it. */
export interface Message {
  readonly code: MessageCode;
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly row2?: number;
  readonly column?: string;
  readonly cell?: string;
  readonly value?: string | number;
  readonly value2?: string | number;
  readonly limit?: string | number;
  /** Code of an advice, worded by `i18n`. */
  readonly advice?: string;
}

export function levelOf({ code }: Message): MessageLevel {
  return MESSAGE_LEVELS[code];
}
