import { plural } from '../desk/englishCount';
import type { SavingMessages } from './fr';

export const savingEn: SavingMessages = {
  failing: {
    quota:
      'There is no room left on this device for your last changes. They are still on screen: download a copy, then free up some space (files, maps in the bin).',
    lost: 'The browser has stopped responding, so your last changes cannot be saved. They are still on screen: download a copy before you close.',
    other:
      'Your last changes cannot be saved on this device. They are still on screen: download a copy before you close.',
  },
  inSecondCopy: 'They are already in a backup copy.',
  sent: {
    notice: (day) =>
      `You were sent this map${day === null ? '' : ` as it was on ${day}`}. Here it can only be looked at.`,
    keep: 'Make it my own',
  },
  file: {
    age: (minutes) => `File last saved ${ago(minutes)}`,
    none: 'Not yet saved to a file of your own',
    remind: (minutes) =>
      minutes === null
        ? 'This map is only in this browser. Save it to a file of your own: it will still be there if the browser is cleared.'
        : `Your file was saved ${ago(minutes)}: changes made since then are not in it.`,
    only: 'Here the browser keeps nothing: save your map to a file of your own before you close the page.',
    save: 'Save the file',
    later: 'Later',
    changed: (name) => `The file “${name}” was changed elsewhere.`,
    compare: 'See what changed',
  },
};

function ago(minutes: number): string {
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${plural(minutes, 'minute', 'minutes')} ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${plural(hours, 'hour', 'hours')} ago`;
  return `${plural(Math.floor(hours / 24), 'day', 'days')} ago`;
}
