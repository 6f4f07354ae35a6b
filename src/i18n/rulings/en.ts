import { anyOf } from '../desk/englishCount';
import type { RulingMessages } from './fr';

export const rulingsEn: RulingMessages = {
  notAGap: 'This is not a gap',
  stopAsking: 'Stop reminding me',
  stopAskingTitle: 'Why stop the reminder?',
  notAGapTitle: 'Why is it not a gap?',
  reason: 'In a few words (optional)',
  verdicts: {
    notRelevant: 'Not useful to us',
    alreadyTried: 'Already tried',
    notNow: 'Not now',
    theyKnowEachOther: 'The tie exists, it is just not on the map',
  },
  until: 'Ask again from',
  confirm: 'Rule out',
  reopen: 'Reopen',
  ruledOutAs: (verdict, reason, day, by) => anyOf([verdict, reason, day && `on ${day}`, by && `by ${by}`]),

  change: 'Change',
  changeThem: (a, b) => `Change what is said about ${a} and ${b}`,
  title: 'Why is it set aside?',
  by: 'By',
  on: 'On',
  save: 'Save',
};
