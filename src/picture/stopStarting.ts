import { fold } from '../domain/folding';
import type { Stop } from './stops';

/**
 * Next stop whose name begins with the typed text, ignoring accents and case, otherwise one with a word that does. The same letter again
 * goes to the next of that letter; further letters may keep the current stop. `null` when there is none.
 */
export function stopStarting(stops: readonly Stop[], from: Stop | null, typed: string): Stop | null {
  const wanted = fold(typed);
  if (wanted === '') return null;
  const start = from ? stops.findIndex((stop) => stop.id === from.id) : -1;
  const first = Math.max(0, typed.length > 1 ? start : start + 1);
  const inOrder = [...stops.slice(first), ...stops.slice(0, first)];
  const names = inOrder.map((stop) => fold(stop.text));
  const begins = names.findIndex((name) => name.startsWith(wanted));
  const within = begins >= 0 ? begins : names.findIndex((name) => name.includes(` ${wanted}`));
  return inOrder[within] ?? null;
}
