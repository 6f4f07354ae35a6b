import { plural } from '../desk/englishCount';
import type { VersionMessages } from './messages';

export const versionsEn: VersionMessages = {
  title: 'Versions of this map',
  hint: 'While you work, a version is kept every 5 minutes, for 7 days, on this device only. Versions you name are kept for good.',
  none: 'No earlier version yet.',
  unnamed: (moment) => moment,
  kept: 'kept before it was replaced',
  restore: 'Go back to it',
  restoreHint: 'When you go back to a version, today’s map is kept first, and Ctrl+Z brings it back.',
  open: 'Open as a new map',
  titleOf: (title, moment) => `${title} – ${moment}`,
  name: 'Name',
  nameOf: (moment) => `Name the version of ${moment}`,
  nameField: 'Name of the version',
  keepName: 'Keep this name',
  more: (count) => `Show ${plural(count, 'more version', 'more versions')}`,
  noSecondCopy: 'This browser has no second place for a backup copy: save the map to a file from time to time.',
};
