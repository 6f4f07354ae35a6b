import type { Passage } from '../../domain/passages/passage';
import type { TextWord } from '../../domain/passages/textWords';
import { isGivenName } from '../names/readNames';

/** A passage, and the index of its last word. */
export interface Found {
  readonly passage: Passage;
  readonly last: number;
}

/** Finds an acronym followed by a place, "CLLAJ du Trégor", "PLIE de la Creuse", outside a sentence in capitals. */
export function acronymOfPlace(text: string, all: readonly TextWord[], at: number): Found | undefined {
  const lead = all[at];
  if (!lead || !/^\p{Lu}{3,7}$/u.test(lead.text) || isWithinCapitals(text, all, at)) return undefined;
  let last = at;
  while (last < at + 3 && /^(?:du|de|des|d['’]|la|les|le|l['’])$/u.test(all[last + 1]?.text ?? '')) last++;
  const place = all[last + 1];
  const isClose = place && /^[\p{L}'’ \u00A0]*$/u.test(text.slice(lead.to, place.from));
  if (last === at || !isClose || !/^\p{Lu}\p{Ll}/u.test(place.text) || isGivenName(place.folded)) return undefined;
  const passage = { from: lead.from, to: place.to, kind: 'organisation', sign: 'acronym' } as const;
  return { passage, last: last + 1 };
}

/** Brackets separate, so "Danièle FABRE (CDAD de l'Hérault)" is no sentence in capitals. */
function isWithinCapitals(text: string, all: readonly TextWord[], at: number): boolean {
  const [before, word, after] = [all[at - 1], all[at], all[at + 1]];
  const isUpperBeside = (beside: TextWord | undefined, between: string) =>
    beside !== undefined && /^\p{Lu}{3,}$/u.test(beside.text) && !/[(),;:\n]/.test(between);
  return (
    isUpperBeside(before, text.slice(before?.to, word?.from)) || isUpperBeside(after, text.slice(word?.to, after?.from))
  );
}
