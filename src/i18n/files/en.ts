import type { Message, MessageCode } from '../../formats/message';
import type { Question } from '../../formats/readResult';
import { fieldsEn } from './fieldsEn';
import { filled } from './filled';
import type { FileMessages } from './fr';
import { sentencesEn } from './sentencesEn';
import { summarise } from './summary';

const WORDS = {
  binary: 'binary data',
  merged: 'merged',
  firstKept: 'the first is kept',
  exportFromNumbers: 'In Numbers, choose “File”, “Export To”, then Excel or CSV.',
  exportFromCytoscape: 'In Cytoscape, choose “File”, “Export”, “Network to File”, then .cyjs.',
  exportFromPages: 'In Pages, choose “File”, “Export To”, then Word (.docx).',
  copyNames: 'Copy the names and paste them into a spreadsheet or a .txt file.',
  copyTable: 'Copy the table, paste it into a spreadsheet, then save it as .xlsx.',
  saveMessage: 'In Outlook, choose “File”, “Save As”, then Text Only (.txt), or copy the message into a .txt file.',
  exportContacts: 'In Outlook, choose “File”, “Import/Export”, then export the contacts as .csv.',
  exportFromAccess: 'In Access, open the table, then “External Data”, “Excel” (export).',
  exportFromBase: 'In LibreOffice Base, copy the table and paste it into a spreadsheet, then save it as .xlsx.',
  writePairs: 'Write its ties in a spreadsheet: a column “From”, a column “To”, one tie a row.',
  saveAsDocx: 'Open it in a word processor, then “Save as” .docx.',
  saveAsXlsx: 'Open it in a spreadsheet, then “Save as” .xlsx.',
  saveAsCsv: 'Save its data as .csv or .xlsx.',
  jsonNetworks:
    'Maillon opens its own maps and networks of Kumu, Cytoscape, Gephi, Gephi Lite, NetworkX, d3, graphology and VOSviewer. Otherwise save its data as .csv.',
  leftEmpty: 'left blank',
  tooFarRight: 'past the last column that is read',
  readByReference: 'read at the address it gives',
  EOF: 'end of the file',
};

/** Subject of a message that concerns many rows, before "…: 5,000 rows, e.g. 2, 3, 4". */
const MANY: Partial<Record<MessageCode, (column: string) => string>> = {
  BAD_NUMBER: (column) => `Number that cannot be read, column “${column}”`,
  BAD_DATE: (column) => `Date that cannot be read, column “${column}”`,
  BAD_COLOR: (column) => `Colour that cannot be read, column “${column}”`,
  BAD_EMAIL: (column) => `Doubtful address, column “${column}”`,
  UNSAFE_URL: (column) => `Link made inactive, column “${column}”`,
  REMOTE_IMAGE: () => 'Picture from the web not loaded',
  CONTROL_CHAR: (column) => `Control character removed, column “${column}”`,
  INVALID_UNICODE: (column) => `Invalid character replaced, column “${column}”`,
  BIDI_CONTROL: (column) => `Reversal of text removed, column “${column}”`,
  ENCODING_BAD_BYTES: (column) => `Bytes that cannot be read, column “${column}”`,
  LONG_TEXT: (column) => `Very long text, column “${column}”`,
  EMPTY_LABEL: () => 'Empty or invisible name',
  TOO_MANY_FIELDS: () => 'Cells beyond the last column, ignored',
  TOO_FEW_FIELDS: () => 'Missing cells, left blank',
  STRAY_QUOTE: (column) => `Lone quote, column “${column}”`,
  TOTAL_ROW: () => 'Total ignored',
  DUP_NODE: () => 'Actor already seen, merged with the first',
  NEAR_DUPLICATE: () => 'Names that look alike',
  DANGLING_EDGE: (column) => `Actor not in the list, added, column “${column}”`,
  EDGE_NO_END: (column) => `Column “${column}” blank, row ignored`,
  SELF_LOOP: () => 'Tie from an actor to itself',
  DUP_EDGE: () => 'Same tie given twice, kept once',
  DUP_EDGE_ID: () => 'Tie identifier already taken',
  SENSITIVE_NOTE: (column) => `Data that may be sensitive, column “${column}”`,
  UNKNOWN_QUESTION: () => 'Question set aside that matches nothing on this map',
  UNKNOWN_VALUE: (column) => `Unknown value kept as text, column “${column}”`,
  FORMULA_EMPTY: () => 'Formula without a value, left blank',
  CELL_ERROR: () => 'Excel error, left blank',
  CELL_BROKEN: () => 'Cell that cannot be read',
};

export const filesEn: FileMessages = {
  message: sentence,
  summary: (messages) => summarise(messages, sentence, many),
  question: (asked) => `${placeOf(asked.kind === 'columns' ? asked : asked.message)}${question(asked)}`,
  tableKinds: {
    actors: 'an actor (person, organisation…)',
    ties: 'a tie between two actors',
    membership: 'an actor and a network it is a member of',
    actions: 'a cooperation action',
    testimonies: 'a testimony',
    offers: 'an offer or a request',
    introductions: 'an introduction',
    meetings: 'a meeting',
    resources: 'a tool or an example',
    awareness: 'what somebody knows of an action',
    rulings: 'a question set aside',
    discussions: 'a question discussed',
    pictureNotes: 'a note on the picture',
    looks: 'a saved view',
    ignored: 'to be left out',
  },
  fields: fieldsEn,
};

function sentence(message: Message): string {
  return placeOf(message) + sentencesEn[message.code](filled(message, 'en', WORDS));
}

function placeOf({ file, sheet }: { readonly file?: string; readonly sheet?: string }): string {
  if (file === undefined) return '';
  return sheet === undefined ? `“${file}” – ` : `“${file}”, sheet “${sheet}” – `;
}

function many(first: Message, count: number, rows: readonly number[]): string {
  const label = MANY[first.code]?.(first.column ?? '?');
  const lines = `${count.toLocaleString('en')} ${rows.length > 0 ? 'rows' : 'times'}`;
  const examples = rows.length > 0 ? `, e.g. ${rows.join(', ')}` : '';
  return label === undefined
    ? `${sentence(first)} (${lines}${examples})`
    : `${placeOf(first)}${label}: ${lines}${examples}.`;
}

function question(asked: Question): string {
  switch (asked.kind) {
    case 'headerMissing':
      return 'The first row looks like data, not headings. Read it as data? (by default: yes)';
    case 'headerNotFirst':
      return `The headings seem to be in row ${asked.message.row ?? '?'}. Skip the rows above? (by default: yes)`;
    case 'hiddenSheet':
      return 'This sheet is hidden. Include it? (by default: no)';
    case 'hiddenCells':
      return `Hidden rows or columns: ${asked.message.value ?? '?'}. Import them? (by default: yes)`;
    case 'actorMatrix':
      return 'This table seems to list actors both down and across: a mark means that two actors are linked. Read it that way? (by default: yes)';
    case 'memberMatrix':
      return 'This table seems to have actors in rows and networks in columns: a mark shows who is a member. Read it that way? (by default: yes)';
    case 'neighbourLists':
      return 'Each row seems to name an actor, then those it is linked to. Read it that way? (by default: yes)';
    case 'attendance':
      return 'This table seems to say who was present on which dates. Read it that way? (by default: yes)';
    case 'signInSheet':
      return 'This seems to be about those present at a meeting, each with their organisation. Read it that way? (by default: yes)';
    case 'text':
      return 'This file seems to be a text, not a table. Read it that way? (by default: yes)';
    case 'participations':
      return 'Each row seems to name a project and one of its partners. Read it that way? (by default: yes)';
    case 'pairs':
      return 'Each row seems to name two people who are tied. Read it that way? (by default: yes)';
    case 'posts':
      return 'Rows seem to be people, columns organisations, and cells to say what they do there. Read it that way? (by default: yes)';
    case 'twinned':
      return 'Each row seems to name two partner organisations, and who works there. Read it that way? (by default: yes)';
    case 'columns':
    default:
      return 'Some headings are not recognised. What is in each column? (by default: as suggested)';
  }
}
