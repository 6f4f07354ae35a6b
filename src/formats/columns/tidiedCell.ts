import { isNothing } from './rowsBeside';

/** One blank between words, none of the signs below. */
const PLAIN = /^(?:[!-~\u00A1-\u024F\u2013-\u2026]+(?: [!-~\u00A1-\u024F\u2013-\u2026]+)*)?$/;
const UNSEEN = /[\u200B\u2060\uFEFF]/g;
const BLANKS = /[^\S\n]+/g;
/** Letters and digits as wide as a Chinese sign. */
const WIDE = /[\uFF01-\uFF5E]/g;
const narrowed = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

/** Notion writes where what a cell names is, in brackets after it: an address, or a file of what it exported. */
const PAGE = String.raw`\((?:https?:\/\/[^\s()]{1,500}|[^\s()]{1,300}(?:%20| )(?=\d*[a-f])[0-9a-f]{8,40}\.(?:md|csv))\)`;
const WRITTEN_PAGE = new RegExp(PAGE);
const EACH_PAGE = new RegExp(` ?${PAGE}`, 'g');

/**
 * A cell of a table that is not ours: '' where it says that there is nothing to say; without what nobody sees (signs of no width,
 * blanks more than one, wide letters), which would make two of one name. An apostrophe that a program doubled is one. `isMeant`: what says nothing elsewhere is said
 * here: the name of whoever has an id ("NA"), a place that is no number.
 */
export function tidiedCell(text: string, isMeant = false): string {
  if (isNothing(text)) return isMeant ? text : '';
  const plain = PLAIN.test(text) ? text : text.replace(UNSEEN, '').replace(BLANKS, ' ').replace(WIDE, narrowed);
  const named = WRITTEN_PAGE.test(plain) ? plain.replace(EACH_PAGE, '').trim() || plain : plain;
  return named.includes("''") ? named.replace(/(\p{L})''(?=\p{L})/gu, "$1'") : named;
}
