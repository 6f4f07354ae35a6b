import { fold } from '../../domain/folding';
import type { HistoryStep } from '../../domain/history/history';
import type { MapDocument } from '../../domain/mapDocument';
import { foldedWords } from '../../domain/words/foldedWords';

/**
 * Names of actors that were taken off the map, as far as its undo stack knows, and that a text still has: it is a
 * person's own and is left as it is. A name that somebody else on the map has is not gone.
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

/** Words apart, so that "Anne" is not found in "Annette". */
function words(text: string): string {
  return foldedWords(text).join(' ');
}
