import { plural } from '../desk/englishCount';
import type { DialogMessages } from './messages';

export const dialogsEn: DialogMessages = {
  open: {
    title: 'Open a spreadsheet or a map',
  },

  exports: {
    title: 'Export',
    intro: 'Files are made here, on this device.',
    map: 'The map',
    native: 'Maillon map (.maillon.json)',
    nativeHint: 'Everything is in it: to keep, to open again, to hand to a colleague.',
    withoutNotes: 'Maillon map without private notes',
    table: 'A table',
    tableHint: 'The actors, the ties and the follow-up, to read or to complete in a spreadsheet.',
    xlsx: 'Excel workbook (.xlsx)',
    ods: 'LibreOffice workbook (.ods)',
    csv: 'CSV tables',
    privateNotes: 'Add private notes to workbooks and tables',
    network: 'A network, for other software',
    networkHint:
      'To open in Gephi, yEd or Cytoscape, and here again with the whole follow-up. Private notes are left out.',
    gexf: 'For Gephi (.gexf)',
    graphml: 'For yEd and others (.graphml)',
    graphology: 'For Gephi Lite (.json)',
    pajek: 'For Pajek (.net)',
    kumu: 'For Kumu (.json)',
    picture: 'A picture or a page',
    pictureHint:
      'What the map shows now, with its title, its question, its legend, the date and the source. No note, no address, no phone number.',
    size: 'Size',
    sizes: {
      a4: 'A4 sheet',
      a3: 'A3 sheet',
      screen: 'As on the screen',
      largest: 'Very large (for a poster)',
    },
    orientation: 'Orientation',
    orientations: { landscape: 'Landscape', portrait: 'Portrait' },
    background: 'Background',
    backgrounds: { light: 'Light', dark: 'Dark' },
    names: 'Names',
    maskings: { nobody: 'As they are', persons: 'Persons hidden', everybody: 'All hidden' },
    confidential: (count) =>
      count === 1 ? 'Show the tie told in confidence too' : `Show the ${count} ties told in confidence too`,
    print: 'Print',
    printTables: 'Print with the tables',
    png: 'Picture (.png)',
    svg: 'Vector picture (.svg)',
    html: 'Page with the tables (.html)',
    formatsHint:
      'The picture can be pasted anywhere. The vector picture stays sharp when enlarged. The page opens in a browser, with the open questions, the actors and the ties.',
    formats: { png: 'Picture', svg: 'Vector picture', html: 'Page' },
    takeHome: 'Sheets to take home…',
    takeHomeHint: 'One A4 sheet for each participant: who is around them, whom to meet, room for notes.',
    making: 'Being made…',
    done: (files) =>
      files.length === 1 ? `${files.join('')} is ready.` : `${files.length} files are ready: ${files.join(', ')}.`,
    failed: 'The file could not be written. Nothing is lost: try again, or choose another format.',
    tooLarge: 'This picture takes more memory than this device has. Choose a smaller size, or the vector picture.',
    notDrawn: 'The map is still being drawn. Try again in a moment.',
  },

  maps: {
    title: 'My maps',
    mine: 'Maps kept on this device',
    none: 'No map for now.',
    open: 'Open',
    current: 'open',
    remove: 'Move to the bin',
    removed: 'Bin (30 days)',
    restore: 'Restore',
    daysLeft: (days) => (days === 1 ? '1 day left' : `${days} days left`),
    erase: 'Erase for ever',
    eraseQuestion: (title) => `Erase “${title}” for ever?`,
    confirmErase: 'Yes, erase',
    cancelErase: 'Keep it',
    newMap: 'New map',
    newMapTitle: 'My map',
    sample: 'Back to the sample',
    where: 'Your maps stay in this browser, on this device. Save them to a file too.',
    actorCount: (count) => plural(count, 'actor', 'actors'),
  },

  mapInfo: {
    title: 'The map',
    groupsTitle: 'Groups',
  },
};
