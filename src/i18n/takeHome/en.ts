import { plural } from '../desk/englishCount';
import type { TakeHomeMessages } from './fr';

export const takeHomeEn: TakeHomeMessages = {
  title: 'Sheets to take home',
  intro:
    'One A4 sheet for each participant: who is around them, up to three people to meet, and space for notes. Then the whole map and the table of actors.',
  neverPrivate: 'They never show private notes, addresses, phone numbers or ties told in confidence.',
  whom: 'Who for?',
  search: 'Look for a name',
  persons: 'All people',
  everyone: 'All actors',
  nobody: 'Nobody',
  chosen: (count) =>
    count === 0 ? 'Choose who to make a sheet for.' : plural(count, 'sheet to make', 'sheets to make'),
  print: 'Print the sheets',
  html: 'Save a page (.html)',
  back: 'Back',
};
