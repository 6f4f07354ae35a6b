import { headingKey, isKnownHeading } from '../headings/headings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import type { RawTable } from '../rawTable';
import { MOST } from '../shares';

const LONGEST = 200_000;
const LABELLED = /^\s*(?:[-–•*]\s*)?(\p{L}[^:;\t\n]{1,39}?)[ \u00A0]*:(?:\s+(\S.*))?$/u;
const FEWEST_CARDS = 2;
const FEWEST_KNOWN = 2;

/**
 * Reads a text of cards, with a labelled line for each fact about an actor ("Structure : …", "Contact : …"), as a table
 * with one row per card. `undefined` for any other text. A card begins when a label repeats; lines without a label are
 * titles.
 */
export function labelledCardsTable(text: string, file: string): RawTable | undefined {
  if (text.length > LONGEST) return undefined;
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  const labels = new Map<string, string>();
  const cards: { readonly row: number; readonly said: Map<string, string> }[] = [];
  let labelled = 0;
  for (const [at, line] of lines.entries()) {
    const [, label = '', value = ''] = LABELLED.exec(line) ?? [];
    if (label === '') continue;
    const key = headingKey(label);
    labelled++;
    if (!labels.has(key)) labels.set(key, label.trim());
    const card = cards.at(-1);
    if (card && !card.said.has(key)) card.said.set(key, value.trim());
    else cards.push({ row: at + 1, said: new Map([[key, value.trim()]]) });
  }
  const keys = [...labels.keys()];
  const shared = keys.filter((key) => cards.filter(({ said }) => said.has(key)).length > 1);
  const known = shared.filter((key) => isKnownHeading(key) || peopleColumnOf(key) !== undefined);
  if (cards.length < FEWEST_CARDS || known.length < FEWEST_KNOWN || labelled < lines.length * MOST) return undefined;
  return {
    file,
    rows: [
      { row: 1, cells: [...labels.values()] },
      ...cards.map(({ row, said }) => ({ row, cells: keys.map((key) => said.get(key) ?? '') })),
    ],
    listSeparators: [';', '|'],
  };
}
