import { sheetsMarkup } from '../../export/htmlPage';
import { type Markup, markup } from '../../export/markup';
import { MESSAGES } from '../../i18n/language';
import type { AppState } from '../../store/appStore';
import { selectGraph } from '../../store/selectors/selectGraph';
import { seatsInBrief } from '../map/seatWords';
import type { PrintJob } from '../print/onPaper';
import { type SharedNaming, sharedState } from '../print/sharedState';
import type { ReadingPart } from './readingOf';
import { selectReading } from './selectReading';

/** Makes the printed reading while names are masked; the reading in the desk's window shows real names. */
export function maskedReading(state: AppState, names: SharedNaming): PrintJob {
  const words = MESSAGES[state.language].access.reading;
  const shared = sharedState(state, { ...names, confidential: false });
  const { order, size } = selectGraph(shared);
  const title = `${words.title} – ${shared.document.info.title}`;
  const sheet = markup(
    'section',
    {},
    markup('h1', {}, title),
    markup('p', {}, words.lead(order, size, seatsInBrief(shared))),
    selectReading(shared).flatMap((part) => partMarkup(part)),
  );
  return {
    content: sheetsMarkup([sheet]),
    paper: { name: 'a4', orientation: 'portrait' },
    kind: 'sheets',
    title,
  };
}

function partMarkup({ title, sentences, parts = [] }: ReadingPart): Markup[] {
  return [
    markup('h2', {}, title),
    ...listed(sentences),
    ...parts.flatMap((part) => [markup('h3', {}, part.title), ...listed(part.sentences)]),
  ];
}

function listed(sentences: readonly string[]): Markup[] {
  if (sentences.length === 0) return [];
  return [
    markup(
      'ul',
      {},
      sentences.map((sentence) => markup('li', {}, sentence)),
    ),
  ];
}
