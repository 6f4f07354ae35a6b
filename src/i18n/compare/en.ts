import { plural } from '../desk/englishCount';
import type { ToldState } from './comparisonFr';
import type { CompareMessages } from './fr';

export const compareEn: CompareMessages = {
  between: (earlier, later) => `From ${called(earlier)} to ${called(later)}`,
  totals: ({ actorsNew, actorsGone, actorsChanged, tiesNew, tiesGone, tiesChanged, becameFormal, ...counts }) =>
    listed([
      actorsNew > 0 && plural(actorsNew, 'new actor', 'new actors'),
      tiesNew > 0 && plural(tiesNew, 'new tie', 'new ties'),
      becameFormal > 0 && plural(becameFormal, 'tie became formal', 'ties became formal'),
      counts.results > 0 && plural(counts.results, 'introduction with a result', 'introductions with a result'),
      counts.closed > 0 && plural(counts.closed, 'question closed', 'questions closed'),
      counts.opened > 0 && plural(counts.opened, 'new question', 'new questions'),
      actorsChanged > 0 && plural(actorsChanged, 'actor changed', 'actors changed'),
      tiesChanged > 0 && plural(tiesChanged, 'tie changed', 'ties changed'),
      actorsGone > 0 && plural(actorsGone, 'actor gone', 'actors gone'),
      tiesGone > 0 && plural(tiesGone, 'tie gone', 'ties gone'),
    ]),
  same: 'Nothing has changed between the two.',
  drawn: (between, totals) => `${between}: ${totals.charAt(0).toLowerCase()}${totals.slice(1)}`,
};

function called(state: ToldState): string {
  switch (state.kind) {
    case 'none':
      return '…';
    case 'now':
      return 'now';
    case 'day':
      return state.on;
    case 'named':
      return `“${state.name}” (${state.on})`;
    case 'map':
      return state.title === '' ? 'another map' : `the map “${state.title}”`;
    case 'file':
      return state.name === '' ? 'a file' : `the file “${state.name}”`;
  }
}

/** "4 new actors, 7 new ties." */
function listed(parts: readonly (string | false)[]): string {
  return `${parts.filter((part) => part !== false).join(', ')}.`;
}
