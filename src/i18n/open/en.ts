import { plural } from '../desk/englishCount';
import type { OpeningMessages } from './messages';

export const openingEn: OpeningMessages = {
  intro:
    'Excel or LibreOffice workbook, CSV file, network of another program (Gephi, Kumu, Pajek…), saved map (.maillon.json). Several tables together, or a .zip archive, make one map; several saved maps stay one each.',
  chooseFiles: 'Choose files',
  dropHere: 'or drop them anywhere on the page',
  paste: 'Paste a table',
  pasteHint: 'Copy cells in Excel or LibreOffice, then paste them here.',
  pasteOpen: 'Read the pasted table',
  template: 'Download the template',
  templateHint: 'A workbook to fill in, with the sample in it.',
  reading: (files) => `Reading ${files.join(', ')}…`,
  cancel: 'Cancel',
  refused: 'This file could not be opened. The open map has not changed.',
  refusedAdvice: 'Correct the file, then try again.',
  notes: (count) => `${plural(count, 'remark', 'remarks')} on the file opened`,
  dismiss: 'Close',
  together: (titles) =>
    `${titles.length} maps opened, one each: ${titles.map((title) => `“${title}”`).join(', ')}. The first is shown, the others are kept below. To make them one: “Join other maps…”.`,
};
