import { civilityLength } from './civility';
import { DAY_BEFORE } from './datedPassages';
import { listedItems } from './listedItems';
import { isPostAlone } from './signedPassages';
import { textLines } from './textLines';

/** A longer text is a table misnamed as a text, or a book. */
const LONGEST = 200_000;
const ALIKE = 0.7;
const LISTED = 0.6;
const SENTENCES = 0.1;
const FEW = 3;
const FIRST = 3;
const MINUTES =
  /\b(?:comptes?[- ]rendus?|proc[èe]s[- ]verbal|relev[ée] de (?:d[ée]cisions|conclusions)|minutes|notes (?:of|from)|meeting notes|notes? (?:d['’]|de )?(?:entretien|visite|r[ée]union|terrain|appel)|entretien avec)\b|^(?:appel|coup de fil|(?:phone )?call)(?: t[ée]l\p{L}*)? (?:du|de|avec|from|with|on|\d)(?!\p{L})/iu;

/**
 * True for a text that is read line after line: sentences, minutes, a message, entries with bullets. Rows all cut alike
 * are a table, and short lines one below the other a list of names.
 */
export function isProse(text: string): boolean {
  if (text.length > LONGEST) return false;
  const lines = textLines(text.replace(/^\uFEFF/, ''))
    .map((line) => line.text)
    .filter((line) => line.trim() !== '');
  if (lines.length === 0 || isCut(lines, '\t') || isCut(lines, ';') || isCut(lines, '|')) return false;
  // Minutes begin with "Compte rendu …" or "Notes from …".
  if (lines.length > FEW && lines.slice(0, FIRST).some((line) => MINUTES.test(line)) && !isCut(lines, ',')) return true;
  if (lines.filter((line) => LIST_TITLE.test(line)).length >= 2) return true;
  const ofDays = lines.filter((line) => DAY_BEFORE.test(line)).length;
  if (ofDays >= 2 && ofDays * 2 >= lines.length && !isCut(lines, ',')) return true;
  const items = listedItems(text);
  const announced = items.filter(({ list }) => list !== 'bullets' && list !== 'named').length;
  const bullets = items.filter(({ list }) => list === 'bullets').length;
  // No table has lines that begin this way.
  if (lines.filter((line) => /^\s*[•▪◦]/.test(line)).length >= 2) return true;
  if (
    announced >= 2 ||
    (bullets >= 2 && bullets >= lines.length * LISTED) ||
    (bullets >= FEW && bullets * 2 > lines.length)
  )
    return true;
  if (/^(?:de|from|expéditeur)\s*:.+$/imu.test(text) && /^(?:à|to|objet|subject)\s*:/imu.test(text)) return true;
  if (areSignatures(text)) return true;
  const sentences = lines.filter(isSentence).length;
  if (isCut(lines, ',')) return sentences === lines.length;
  return sentences > 0 && sentences >= lines.length * SENTENCES;
}

/** True for one or several e-mail signatures: a few short lines with a post and contact data, never contact data alone. */
function areSignatures(text: string): boolean {
  const blocks = text
    .split(/\n[ \t\r]*(?:[-_=*–—]{2,}[ \t\r]*)?\n/)
    .map((block) => textLines(block).map((line) => line.text.trim()))
    .map((lines) => lines.filter((line) => /\p{L}|\d/u.test(line)))
    .filter((lines) => lines.length > 0);
  const signed = blocks.filter((lines) => {
    const reached = lines.filter((line) => REACHED.test(line)).length;
    return lines.length <= MOST_SIGNED && reached > 0 && lines.length - reached >= 2;
  });
  const hasPost = signed.some((lines) => lines.some(isPostAlone));
  return signed.length * 2 >= blocks.length && (signed.length > 1 || hasPost);
}

const MOST_SIGNED = 8;
const WORDS_OF_HALVES = 10;
const REACHED = /[^\s@]@[^\s@]|(?:\d[ .-]?){9}\d/;

/** "Partenaires financiers :", above a list. */
const LIST_TITLE = /^[\s*#]*\p{Lu}[^:,;]{3,40}:\s*$/u;

/** True when at least two lines, and most, have the same number of the sign. */
function isCut(lines: readonly string[], sign: string): boolean {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(sign).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return most >= 2 && most >= lines.length * ALIKE;
}

/**
 * True for eight words or more, some in lower case, that end like a sentence or are very many; or for a civility among words in
 * lower case.
 */
function isSentence(line: string): boolean {
  const said = line.trim();
  const words = said.split(/\s+/);
  if (words.length < 5 || /[\t|]|->|--|=|;(?![ \u00A0])/.test(said)) return false;
  // A sentence may have one semicolon between its halves; table cells are shorter.
  if (words.length < (said.split(';').length - 1) * WORDS_OF_HALVES) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (small < words.length / 3) return false;
  if (words.some((word, i) => i > 0 && civilityLength(`${word} ${words[i + 1] ?? ''}`) > 0)) return true;
  return words.length >= 16 || (words.length >= 8 && /[.!?…]["»)]*$|[\p{Ll})][.!?] \p{Lu}/u.test(said));
}
