import { plural } from '../desk/englishCount';
import type { DialogMessages } from './fr';

export const dialogsEn: DialogMessages = {
  open: {
    title: 'Open a spreadsheet or a map',
  },

  exports: {
    title: 'Export, print',
    native: 'Maillon map (.maillon.json)',
    formats: {
      png: 'Picture',
      svg: 'Vector picture',
      html: 'Page',
      pptx: 'Slides',
      ics: 'Calendar',
      vcf: 'Address book',
    },
    done: (files) =>
      files.length === 1 ? `${files.join('')} is ready.` : `${files.length} files are ready: ${files.join(', ')}.`,
    startingPoint: 'Starting point',
    namesLeft: (count) =>
      count === 1 ? 'One text that names somebody is not in it.' : `${count} texts that name somebody are not in it.`,
    failed: 'The file could not be written. Nothing is lost: try again, or choose another format.',
  },

  maps: {
    title: 'My maps',
    mine: 'Maps kept on this device',
    none: 'No maps yet.',
    open: 'Open',
    current: 'open',
    remove: 'Move to the bin',
    removed: 'Bin (30 days)',
    restore: 'Restore',
    daysLeft: (days) => (days === 1 ? '1 day left' : `${days} days left`),
    erase: 'Erase for good',
    eraseQuestion: (title) => `Erase “${title}” for good?`,
    confirmErase: 'Yes, erase',
    cancelErase: 'Keep it',
    newMap: 'New map',
    newMapTitle: 'My map',
    sample: 'Back to the sample',
    mineOfPage: 'Maps on this page',
    whereInFile: 'Here the browser keeps nothing: they go with this page. Save each of them to a file of your own.',
    where: 'Your maps stay in this browser, on this device. Save them to a file too.',
    actorCount: (count) => plural(count, 'actor', 'actors'),
  },

  mapInfo: {
    title: 'The map',
    groupsTitle: 'Groups',
  },
};
