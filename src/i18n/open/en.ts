import { plural } from '../desk/englishCount';
import type { OpeningMessages } from './fr';

export const openingEn: OpeningMessages = {
  intro:
    'An Excel or LibreOffice workbook, a CSV file, a network from another program (Gephi, Kumu, Pajek…) or a saved map (.maillon.json). Several tables together, or a .zip archive, make one map; saved maps each stay a map of their own.',
  chooseFiles: 'Choose files',
  dropHere: 'or drop them anywhere on the page',
  paste: 'Paste a table or a text',
  pasteHint: 'Cells from Excel or LibreOffice, minutes, an e-mail, a list of names.',
  pasteOpen: 'Read what is pasted',
  template: 'Download the template',
  templateHint: 'A workbook to fill in, with an example in it.',
  reading: (files) => `Reading ${files.join(', ')}…`,
  cancel: 'Cancel',
  refused: 'This file could not be opened. The open map has not changed.',
  refusedAdvice: 'Correct the file, then try again.',
  notes: (count) => `${plural(count, 'comment', 'comments')} on the file you opened`,
  dismiss: 'Close',
  together: (titles) =>
    `${titles.length} maps opened, each on its own: ${titles.map((title) => `“${title}”`).join(', ')}. The first is shown, the others are listed below. To bring them together: “Join other maps…”.`,
};
