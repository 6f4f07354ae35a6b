import type { LeftOut } from '../../formats/leftOut';
import { plural } from '../desk/englishCount';
import { vocabularyEn } from '../vocabulary/en';
import type { ExportingMessages } from './fr';

const { list } = vocabularyEn;

const LEFT: Readonly<Record<keyof LeftOut, readonly [one: string, many: string]>> = {
  notes: ['private note', 'private notes'],
  milestones: ['milestone', 'milestones'],
  steps: ['step of the story', 'steps of the story'],
  seatings: ['seating plan', 'seating plans'],
  served: ['link from a step taken to its question', 'links from steps taken to their questions'],
  groups: ['group of ties', 'groups of ties'],
  pins: ['pinned actor', 'pinned actors'],
  places: ['place in the circles', 'places in the circles'],
  settings: ['setting of the map', 'settings of the map'],
  themes: ['unused theme', 'unused themes'],
  untitled: ['record without a title', 'records without a title'],
  unknown: ['field of a newer version', 'fields of a newer version'],
};

function counted(left: LeftOut): string {
  const names = (Object.keys(LEFT) as (keyof LeftOut)[]).filter((name) => left[name] > 0);
  return list(names.map((name) => plural(left[name], ...LEFT[name])));
}

export const exportingEn: ExportingMessages = {
  intro: 'Files are made on this device and stay here.',
  map: 'The map',
  nativeHint: 'It has everything: to keep, to open again, to pass on to a colleague.',
  withoutNotes: 'Maillon map without private notes or confidences',
  send: 'The map to look at (.html)',
  sendHint:
    'For a colleague who does not have Maillon: one file to send, which opens with a double click and nothing to install. They look at the views, questions and cards, and change nothing. No private notes, addresses, phone numbers or milestones. About 5 MB.',
  table: 'A table',
  tableHint: 'The actors, the ties and the follow-up, to read or add to in a spreadsheet.',
  xlsx: 'Excel workbook (.xlsx)',
  ods: 'LibreOffice workbook (.ods)',
  csv: 'CSV tables',
  privateNotes: 'Add private notes to workbooks and tables',
  confidencesLeft: ({ ties, reasons }) =>
    `Told in confidence, so these stay here: ${list([
      ...(ties > 0 ? [plural(ties, 'tie', 'ties')] : []),
      ...(reasons > 0
        ? [plural(reasons, 'reason for setting a question aside', 'reasons for setting questions aside')]
        : []),
    ])}.`,
  confidencesTaken: 'Put them in this file all the same',
  network: 'A network, for other software',
  networkHint: 'To open in Gephi, yEd or Cytoscape. Private notes are left out.',
  leftOut: (left) => `Left out of these formats: ${counted(left)}.`,
  whole: 'Opens here again with nothing lost.',
  gexf: 'For Gephi (.gexf)',
  graphml: 'For yEd and others (.graphml)',
  graphology: 'For Gephi Lite (.json)',
  pajek: 'For Pajek (.net)',
  kumu: 'For Kumu (.json)',
  cytoscape: 'For Cytoscape (.cyjs)',
  picture: 'To print, to show',
  pictureHint:
    'What the map shows now, with its title, question, legend, date and source. No notes, addresses or phone numbers.',
  size: 'Size',
  sizes: {
    a4: 'A4 sheet',
    a3: 'A3 sheet',
    screen: 'As on screen',
    largest: 'Very large (for a poster)',
  },
  orientation: 'Orientation',
  orientations: { landscape: 'Landscape', portrait: 'Portrait' },
  background: 'Background',
  backgrounds: { light: 'Light', dark: 'Dark' },
  names: 'Names',
  maskings: { nobody: 'As they are', persons: 'People hidden', everybody: 'All hidden' },
  confidential: (count) =>
    count === 1 ? 'Show the tie told in confidence too' : `Show the ${count} ties told in confidence too`,
  print: 'Print',
  printTables: 'Print with the tables',
  png: 'Picture (.png)',
  svg: 'Vector picture (.svg)',
  html: 'Page with the tables (.html)',
  formatsHint:
    'The picture can be pasted anywhere. The vector picture stays sharp when enlarged. The page opens in a browser, with the open questions, the actors and the ties.',
  takeHome: 'Sheets to take home…',
  takeHomeHint: 'One A4 sheet for each participant: who is around them, who to meet, and space for notes.',
  making: 'Making the file…',
  tooLarge: 'This picture needs more memory than this device has. Choose a smaller size, or the vector picture.',
  unreachable:
    'This page needs a connection to be made: part of Maillon is not kept on this device. Try again once you are online.',
  notDrawn: 'The map is still being drawn. Try again in a moment.',
};
