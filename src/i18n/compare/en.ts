import { plural } from '../desk/englishCount';
import type { CompareMessages } from './messages';

export const compareEn: CompareMessages = {
  title: 'What has changed',
  compare: 'Compare',
  compareFile: 'Compare with a file…',
  compareFileHint: 'The open map stays as it is.',
  between: (other, openIsEarlier) => (openIsEarlier ? `From now to “${other}”` : `From “${other}” to now`),
  totals: ({ actorsNew, actorsGone, tiesNew, tiesGone, becameFormal, closed, opened, results }) =>
    listed([
      actorsNew > 0 && plural(actorsNew, 'new actor', 'new actors'),
      tiesNew > 0 && plural(tiesNew, 'new tie', 'new ties'),
      becameFormal > 0 && plural(becameFormal, 'tie became formal', 'ties became formal'),
      results > 0 && plural(results, 'introduction with a result', 'introductions with a result'),
      closed > 0 && plural(closed, 'question closed', 'questions closed'),
      opened > 0 && plural(opened, 'new question', 'new questions'),
      actorsGone > 0 && plural(actorsGone, 'actor gone', 'actors gone'),
      tiesGone > 0 && plural(tiesGone, 'tie gone', 'ties gone'),
    ]),
  drawn: (other, totals) => `Since “${other}”: ${totals.charAt(0).toLowerCase()}${totals.slice(1)}`,
  same: 'Nothing has changed between the two.',
  sections: {
    actorsNew: 'Who came onto the map',
    tiesNew: 'Who works with whom, who did not before',
    becameFormal: 'Which ties became formal',
    results: 'Which introductions led to a result',
    closed: 'Which questions are closed',
    opened: 'Which questions are asked now',
    actorsGone: 'Who is no longer on the map',
    tiesGone: 'Which ties are no longer there',
  },
  pair: (a, b) => `${a} – ${b}`,
  result: (a, b, subject, result) => `${a} – ${b}${subject === '' ? '' : ` (${subject})`}: ${result}`,
  turn: 'Compare the other way round',
  show: 'Show on the map',
  details: 'See the details',
  stopShowing: 'Stop showing',
  copy: 'Copy the text',
  copied: 'Text copied.',
  copyFailed: 'The browser refused to copy. Select the text to copy it.',
  more: (count) => `See ${plural(count, 'other', 'others')}`,
  comparing: 'Comparing…',
  failed: 'The comparison did not succeed. The open map has not changed. Close this and compare again.',
  reading: (file) => `Reading “${file}”…`,
  refused: (file) => `“${file}” could not be read. The open map has not changed.`,
  defaultsTaken: (count) =>
    count === 1
      ? 'One question was open in this file: its default answer was taken.'
      : `${count} questions were open in this file: their default answers were taken.`,
  versionGone: 'This version cannot be read any more. The open map has not changed.',
  versionOf: (moment) => `version of ${moment}`,

  snapshots: 'Dated milestones',
  snapshotsHint: 'A milestone keeps the map as it is today, in its own file, to compare with later.',
  noSnapshots: 'No milestone yet.',
  take: 'Keep a dated milestone',
  takeName: 'Name of the milestone',
  takePlaceholder: 'Before the forum',
  removeSnapshot: (name) => `Remove the milestone “${name}”`,
  remove: 'Remove',
  openAsMap: 'Open as a new map',
};

/** "4 new actors, 7 new ties." */
function listed(parts: readonly (string | false)[]): string {
  return `${parts.filter((part) => part !== false).join(', ')}.`;
}
