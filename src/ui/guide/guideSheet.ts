import { type Markup, markup } from '../../export/markup';
import type { PrintJob } from '../print/onPaper';
import type { GuideBlock, GuidePage, GuideText } from './guidePage';

/** Pages to fill in or hang up. Their last section, on what to do next, is for readers on screen and is not printed. */
const FILLED_IN: ReadonlySet<string> = new Set(['sheet', 'notice']);

export function guideSheet({ name, title, blocks }: GuidePage): PrintJob {
  const end = FILLED_IN.has(name) ? blocks.findLastIndex(({ kind }) => kind === 'heading') : blocks.length;
  return {
    content: markup(
      'article',
      { class: 'sheets guide' },
      markup('h1', {}, title),
      blocks.slice(0, end).map(blockMarkup),
    ),
    paper: { name: 'a4', orientation: 'portrait' },
    kind: 'sheets',
    title: `${title} – Maillon`,
  };
}

function blockMarkup(block: GuideBlock): Markup {
  switch (block.kind) {
    case 'heading':
      return markup(block.level === 3 ? 'h2' : 'h3', {}, words(block.text));
    case 'paragraph':
      return markup('p', { class: block.text.some(isBlank) ? 'written' : undefined }, words(block.text));
    case 'points':
    case 'steps': {
      const items = block.items.map((item) => markup('li', {}, words(item)));
      return markup(block.kind === 'steps' ? 'ol' : 'ul', {}, items);
    }
    case 'table': {
      const row = (cells: readonly (readonly GuideText[])[], tag: string) =>
        markup(
          'tr',
          {},
          cells.map((cell) => markup(tag, {}, words(cell))),
        );
      return markup(
        'table',
        {},
        markup('thead', {}, row(block.head, 'th')),
        markup(
          'tbody',
          {},
          block.rows.map((cells) => row(cells, 'td')),
        ),
      );
    }
  }
}

const isBlank = (part: GuideText) => typeof part !== 'string' && part.kind === 'blank';

function words(text: readonly GuideText[]): (Markup | string)[] {
  return text.flatMap((part) => {
    if (typeof part === 'string') return part;
    switch (part.kind) {
      case 'picture':
        return [];
      case 'blank':
        return markup('span', { class: `blank blank-${part.width}` });
      case 'words':
        return markup('b', {}, words(part.text));
      case 'key':
        return markup('kbd', {}, words(part.text));
      case 'link':
        // A link has no use on paper.
        return markup('span', {}, words(part.text));
      default:
        return markup(part.kind, {}, words(part.text));
    }
  });
}
