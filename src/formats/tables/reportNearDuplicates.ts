import { fold } from '../../domain/folding';
import type { MapBuilder } from './mapBuilder';

/** Reports names that differ only by accents, case, dashes, word order or similar letters. Merges nothing: a person decides. */
export function reportNearDuplicates(builder: MapBuilder): void {
  const first = new Map<string, { name: string; row: number }>();
  for (const [id, { name }] of builder.actors) {
    const place = builder.places.get(id);
    const folded = spellingKey(name);
    if (!place || folded === '') continue;
    const known = first.get(folded);
    if (!known) first.set(folded, { name, row: place.row });
    else if (known.name !== name) {
      builder.say({ code: 'NEAR_DUPLICATE', ...place, row2: known.row, value: name, value2: known.name });
    }
  }
}

/** Greek and Cyrillic letters that look like Latin ones, folded. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs αa εe ιi κk νn οo ρp τt υu χx'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'g');

/** Returns the key to compare spellings, without accents, case, dashes and blanks; other letter shapes (ﬁ, ²) are intended. */
function spellingKey(name: string): string {
  const plain = name.replace(/[\u00A0\u202F]/g, ' ').replaceAll('…', '...');
  if (plain.normalize('NFKC') !== plain) return plain;
  const folded = fold(plain).replace(LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter);
  return folded.split(' ').sort().join(' ');
}
