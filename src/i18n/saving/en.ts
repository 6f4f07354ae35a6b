import { plural } from '../desk/englishCount';
import type { SavingMessages } from './messages';

export const savingEn: SavingMessages = {
  safe: {
    titles: {
      crashed: 'Maillon could not show your map',
      newer: 'Your maps were saved by a newer version of Maillon',
      notMigrated: 'Your maps could not be brought up to date for this version of Maillon',
    },
    advice: {
      crashed:
        'Two attempts in a row came to nothing. Your maps are still on this device, nothing was changed. You can download them, open another one or try again.',
      newer:
        'This page is older than what is kept on this device: nothing was changed. Reload the page to get the new version, or download your data.',
      notMigrated:
        'Nothing was changed: your maps are as the version before left them. Download your data before you try again.',
    },
    reload: { crashed: 'Try again', newer: 'Reload the page', notMigrated: 'Try again' },
    raw: 'Download the raw data',
    rawHint: 'The raw data is all that Maillon keeps here, as it is, for whoever comes to help you.',
    rawFile: 'Maillon raw data',
    maps: 'Your maps on this device',
    noMaps: 'This browser knows of no map.',
    mapFacts: (actors, moment) => `${plural(actors, 'actor', 'actors')}, changed on ${moment}`,
    copy: 'Download a copy',
    copyOf: (title) => `Download a copy of ${title}`,
    open: 'Open this one',
    openOf: (title) => `Open ${title}`,
  },
  failing: {
    quota:
      'There is no room left on this device for your last changes. They are still on the screen: download a copy, then make room (files, maps in the bin).',
    lost: 'The browser no longer answers when Maillon wants to write your last changes. They are still on the screen: download a copy before you close.',
    other:
      'The last changes cannot be written on this device. They are still on the screen: download a copy before you close.',
  },
  inSecondCopy: 'A spare copy already has them.',
  file: {
    age: (minutes) => `File last saved ${ago(minutes)}`,
    none: 'Not yet saved in a file of your own',
    remind: (minutes) =>
      minutes === null
        ? 'This map exists in this browser only. Save it in a file of your own: it outlives a clean-up of the browser.'
        : `Your file was saved ${ago(minutes)}: changes made since then are not in it.`,
    save: 'Save the file',
    later: 'Later',
  },
};

function ago(minutes: number): string {
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${plural(minutes, 'minute', 'minutes')} ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${plural(hours, 'hour', 'hours')} ago`;
  return `${plural(Math.floor(hours / 24), 'day', 'days')} ago`;
}
