import { plural } from '../desk/englishCount';
import type { SavingMessages } from './messages';

export const savingEn: SavingMessages = {
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
