import { plural } from '../desk/englishCount';
import type { VersionMessages } from './messages';

export const versionsEn: VersionMessages = {
  title: 'Versions of this map',
  hint: 'The map is kept every 5 minutes while it changes, for 7 days, on this device only. A version that you name stays.',
  none: 'No earlier version yet.',
  unnamed: (moment) => moment,
  kept: 'kept before something took its place',
  restore: 'Go back to it',
  restoreHint: 'When you go back to a version, the map of today is kept first, and Ctrl+Z gives it back.',
  open: 'Open as a new map',
  titleOf: (title, moment) => `${title} – ${moment}`,
  name: 'Name',
  nameOf: (moment) => `Name the version of ${moment}`,
  nameField: 'Name of the version',
  keepName: 'Keep this name',
  more: (count) => `Show ${plural(count, 'other version', 'other versions')}`,
};
