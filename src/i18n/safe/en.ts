import { plural } from '../desk/englishCount';
import type { SafeMessages } from './fr';

export const safeEn: SafeMessages = {
  titles: {
    crashed: 'Maillon could not show your map',
    newer: 'Your maps were saved by a newer version of Maillon',
    notMigrated: 'Your maps could not be brought up to date for this version of Maillon',
  },
  advice: {
    crashed:
      'Maillon tried without success. Your maps are still on this device and nothing was changed. You can download them, open another one or try again.',
    newer:
      'This page is older than what is kept on this device: nothing was changed. Reload the page to get the new version, or download your data.',
    notMigrated:
      'Nothing was changed: your maps are as the previous version left them. Download your data before you try again.',
  },
  reload: { crashed: 'Try again', newer: 'Reload the page', notMigrated: 'Try again' },
  raw: 'Download the raw data',
  rawHint: 'The raw data is everything that Maillon keeps here, as it is, for whoever comes to help you.',
  rawFile: 'Maillon raw data',
  maps: 'Your maps on this device',
  noMaps: 'There are no maps in this browser.',
  mapFacts: (actors, moment) => `${plural(actors, 'actor', 'actors')}, changed on ${moment}`,
  copy: 'Download a copy',
  copyOf: (title) => `Download a copy of ${title}`,
  open: 'Open this one',
  openOf: (title) => `Open ${title}`,
};
