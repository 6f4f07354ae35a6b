import { MESSAGES } from '../../i18n/language';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import { THEMES } from '../../picture/marks/theme';
import { htmlPage } from '../htmlPage';
import { type Markup, markup } from '../markup';
import { svgMarkup } from '../svg';
import type { Slide, SlideLine } from './slide';
import { storyDeck } from './storyDeck';
import type { StoryWish } from './storyPresentation';

/** As wide as an A4 sheet less its margins, in CSS pixels: text keeps the size at which it was drawn. */
const WHOLE = { width: 690, height: 620 } as const;

/** The story of a map as sheets to read or print: the text of the slides with every open question, below the map. */
export function storyReport({ language, ...wish }: StoryWish): Markup[] {
  const [messages, later] = [MESSAGES[language], LATER_MESSAGES[language]];
  return storyDeck({ ...wish, theme: THEMES.print, whole: WHOLE, messages, later }).map(section);
}

export function storyReportPage(wish: StoryWish): string {
  const { report } = LATER_MESSAGES[wish.language].committee;
  return htmlPage(report(wish.document.info.title), wish.language, storyReport(wish));
}

function section({ kind, title, lines, picture }: Slide): Markup {
  return markup(
    'section',
    {},
    markup(kind === 'opening' ? 'h1' : 'h2', {}, title),
    kind === 'words' ? listed(lines) : lines.map(paragraph),
    picture ? svgMarkup(picture) : null,
  );
}

function paragraph({ text, look }: SlideLine): Markup {
  if (look === 'heading') return markup('h3', {}, text);
  return markup('p', look === 'soft' ? { class: 'soft' } : {}, text);
}

/** Puts the lines between two headings into one list. */
function listed(lines: readonly SlideLine[]): Markup[] {
  const parts: Markup[] = [];
  let items: Markup[] = [];
  const close = () => {
    if (items.length > 0) parts.push(markup('ul', {}, items));
    items = [];
  };
  for (const line of lines) {
    if (line.look === undefined) items.push(markup('li', {}, line.text));
    else {
      close();
      parts.push(paragraph(line));
    }
  }
  close();
  return parts;
}
