import { isNothing } from './rowsBeside';

/** Texts that need no tidying: single blanks between words, none of the signs below. */
const PLAIN = /^(?:[!-~\u00A1-\u024F\u2013-\u2026]+(?: [!-~\u00A1-\u024F\u2013-\u2026]+)*)?$/;
const UNSEEN = /[\u200B\u2060\uFEFF]/g;
const BLANKS = /[^\S\n]+/g;
const WIDE = /[\uFF01-\uFF5E]/g;
const narrowed = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

/** Notion writes the target of a link in brackets after its text: an address, or a file of the export. */
const PAGE = String.raw`\((?:https?:\/\/[^\s()]{1,500}|[^\s()]{1,300}(?:%20| )(?=\d*[a-f])[0-9a-f]{8,40}\.(?:md|csv))\)`;
const WRITTEN_PAGE = new RegExp(PAGE);
const EACH_PAGE = new RegExp(` ?${PAGE}`, 'g');

/**
 * Tidies a cell of a table that is not ours: '' when it says that there is nothing to say, without zero-width signs, repeated blanks and
 * full-width letters, which would make one name two. A doubled apostrophe becomes one. `isMeant`: a text such as "NA" is kept, as the name
 * of an actor with an id or a place that is no number.
 */
export function tidiedCell(text: string, isMeant = false): string {
  if (isNothing(text)) return isMeant ? text : '';
  const plain = PLAIN.test(text) ? text : text.replace(UNSEEN, '').replace(BLANKS, ' ').replace(WIDE, narrowed);
  const named = WRITTEN_PAGE.test(plain) ? plain.replace(EACH_PAGE, '').trim() || plain : plain;
  return named.includes("''") ? named.replace(/(\p{L})''(?=\p{L})/gu, "$1'") : named;
}
