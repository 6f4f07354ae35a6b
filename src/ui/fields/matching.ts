import { byCodeUnits, fold } from '../../domain/folding';

/**
 * Items whose text contains every typed word, ignoring accents and case: first those that begin with the typed text, then by text. With
 * nothing typed, the first ones by text.
 */
export function matching<One>(
  items: Iterable<One>,
  textOf: (item: One) => string,
  typed: string,
  limit: number,
): One[] {
  const words = fold(typed).split(' ').filter(Boolean);
  const start = words.join(' ');
  const kept: { readonly item: One; readonly text: string; readonly begins: boolean }[] = [];
  for (const item of items) {
    const text = fold(textOf(item));
    if (words.every((word) => text.includes(word))) kept.push({ item, text, begins: text.startsWith(start) });
  }
  return kept
    .sort((a, b) => Number(b.begins) - Number(a.begins) || byCodeUnits(a.text, b.text))
    .slice(0, limit)
    .map(({ item }) => item);
}
