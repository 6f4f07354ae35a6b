import type { Passage } from '../../domain/passages/passage';
import { hasGivenName, isPost } from '../columns/columnContent';
import { saysName } from '../drawn/saysName';
import { typeOfReadName } from '../names/readNames';
import { kindOfType } from './knownPassages';

const ADDRESSED =
  /(?:"([^"<>\n@]{2,80})"|([\p{L}][^"<>\n;:@()]{1,80}))\s{0,3}[<([](?:mailto:)?[^\s<>()[\]@]{1,64}@[^\s<>()[\]@]{3,190}[>)\]]/gu;
const MOST_WORDS = 5;

/** Names right before an address: "Samira Belkacem <s@…>", "Belkacem, Samira <s@…>". */
export function addressedPassages(text: string): Passage[] {
  return [...text.matchAll(ADDRESSED)].flatMap(({ index, 0: all, 1: quoted, 2: bare = '' }) => {
    const written = quoted ?? bare;
    const lead = /^[\s,]*/.exec(written)?.[0].length ?? 0;
    // In "BLIN Hugo (CCAS)" the brackets hold the workplace.
    const said = written
      .slice(lead)
      .replace(/\s*\([^()]*\)\s*$/, '')
      .trimEnd();
    // In "Roux, Belkacem, Samira", only the name right before the address is certain.
    const last = said.split(',').length > 2 ? (said.split(',').at(-1) ?? '').trim() : said;
    // In "Gwenaël Petibon, Paimpol Athlétisme (g.petibon@…)" the address is that of the first name.
    const [first = '', ...more] = said.split(',');
    if (more.length > 0 && / /.test(first.trim()) && hasGivenName(first)) return [];
    // "…, CPE au lycée (v.roux@…)".
    if (isPost(last)) return [];
    const isShort = last.split(/\s+/).length <= MOST_WORDS && !/\s\p{Ll}{4,}/u.test(last);
    if (!isShort || !saysName(last) || !/^\p{Lu}/u.test(last) || !/\s/.test(last)) return [];
    const from = index + all.indexOf(last);
    const kind = kindOfType(typeOfReadName(last));
    return [{ from, to: from + last.length, kind, sign: 'address' as const }];
  });
}

export function addressAfter(text: string, to: number): string | undefined {
  return /^"?\s{0,3}[<([](?:mailto:)?([^\s<>()[\]@]{1,64}@[^\s<>()[\]@]{3,190})[>)\]]/.exec(
    text.slice(to, to + 300),
  )?.[1];
}
