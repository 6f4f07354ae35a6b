import type { Message } from '../../formats/message';

/** A message with all its parts as text; numbers are formatted for the language. */
export interface Filled {
  readonly file: string;
  readonly sheet: string;
  readonly row: string;
  readonly row2: string;
  readonly column: string;
  readonly cell: string;
  readonly value: string;
  readonly value2: string;
  readonly limit: string;
  readonly advice: string;
}

/** Longest value quoted in a sentence, in characters. */
const SHOWN = 80;

/** Parts of a message as text; `words` translates codes of advice and content. */
export function filled(message: Message, locale: 'fr' | 'en', words: Readonly<Record<string, string>>): Filled {
  const write = (part: string | number | undefined) => {
    if (part === undefined) return '?';
    return typeof part === 'number' ? part.toLocaleString(locale) : shortened(worded(part, words));
  };
  return {
    file: message.file ?? '?',
    sheet: message.sheet ?? '?',
    row: write(message.row),
    row2: write(message.row2),
    column: write(message.column),
    cell: write(message.cell),
    value: write(message.value),
    value2: write(message.value2),
    limit: write(message.limit),
    advice: message.advice === undefined ? '' : worded(message.advice, words),
  };
}

function worded(part: string, words: Readonly<Record<string, string>>): string {
  return Object.hasOwn(words, part) ? (words[part] ?? part) : part;
}

/** Cuts between visible characters, never inside one. */
function shortened(text: string): string {
  if (text.length <= SHOWN) return text;
  const seen = [...new Intl.Segmenter('fr', { granularity: 'grapheme' }).segment(text.slice(0, SHOWN * 12))];
  if (seen.length <= SHOWN && text.length <= SHOWN * 12) return text;
  return `${seen
    .slice(0, SHOWN)
    .map(({ segment }) => segment)
    .join('')}…`;
}
