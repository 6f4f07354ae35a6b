import { fold } from '../../domain/folding';
import type { HistoryStep } from '../../domain/history/history';
import type { MapDocument } from '../../domain/mapDocument';
import { foldedWords } from '../../domain/words/foldedWords';

/**
 * Names in a text of actors removed from the map, as far as its undo steps know. The text was written by a person, so it is left as
 * it is. A name that another actor still has does not count.
 */
export function namesGone(
  text: string,
  { actors }: Pick<MapDocument, 'actors'>,
  past: readonly HistoryStep[],
): string[] {
  const here = new Set([...actors.values()].map(({ name }) => fold(name)));
  const said = ` ${words(text)} `;
  const gone = new Map<string, string>();
  for (const { change } of past) {
    for (const [, before] of change.actors ?? []) {
      const name = before?.name.trim() ?? '';
      const folded = fold(name);
      if (folded.length > 1 && !here.has(folded) && said.includes(` ${words(name)} `)) gone.set(folded, name);
    }
  }
  return [...gone.values()].sort();
}

/** Separates words, so that "Anne" is not found in "Annette". */
function words(text: string): string {
  return foldedWords(text).join(' ');
}
