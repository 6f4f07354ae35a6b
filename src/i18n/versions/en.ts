import { plural } from '../desk/englishCount';
import type { VersionMessages } from './fr';

export const versionsEn: VersionMessages = {
  title: 'Versions of this map',
  hint: 'While you work, a version is kept every 5 minutes, for 7 days, on this device only. Versions you name are kept for good.',
  hintOfPage:
    'As long as this page is open, a version is kept every 5 minutes while you work. Save the map to a file: the versions go with the page.',
  none: 'No earlier version yet.',
  unnamed: (moment) => moment,
  kept: 'kept before it was replaced',
  restore: 'Go back to it',
  restoreHint: 'When you go back to a version, today’s map is kept first, and “Undo” brings it back.',
  notRestored: {
    unreadable: 'This version cannot be read any more: the map has not changed.',
    refused:
      'The map has not changed: this device could not keep today’s first, often because there is no room left. Free up some space (files, maps in the bin), then try again.',
  },
  notNamed:
    'This name is not kept yet: this device could not write it, often because there is no room left. Free up some space (files, maps in the bin), then try again.',
  open: 'Open as a new map',
  titleOf: (title, moment) => `${title} – ${moment}`,
  name: 'Name',
  nameOf: (moment) => `Name the version of ${moment}`,
  nameField: 'Name of the version',
  keepName: 'Keep this name',
  more: (count) => `Show ${plural(count, 'more version', 'more versions')}`,
  noSecondCopy: 'This browser has no second place for a backup copy: save the map to a file from time to time.',
};
