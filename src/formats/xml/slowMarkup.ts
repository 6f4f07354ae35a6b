/** Markup other than elements, with the sign that might end it: the parser stops at each such sign. */
const SPANS: readonly (readonly [start: string, end: string, sign: string])[] = [
  ['<!--', '-->', '-'],
  ['<![CDATA[', ']]>', ']'],
  ['<?', '?>', '?'],
];
/** More than anyone writes. */
const MOST_SIGNS = 500_000;
const MOST_SPANS = 500_000;
/** Declarations of a DOCTYPE: more than any published one has. */
const MOST_DECLARATIONS = 10_000;

/**
 * Index of comments, instructions, CDATA sections or declarations that would keep the parser busy for seconds, or
 * `undefined`, nearly always. Takes a few milliseconds for 50 MB, since `!` and `?` are rare.
 */
export function slowMarkupAt(text: string): number | undefined {
  let [spans, declarations] = [0, 0];
  for (const letter of ['!', '?']) {
    for (let at = text.indexOf(letter); at !== -1; at = text.indexOf(letter, at + 1)) {
      if (text.charAt(at - 1) !== '<') continue;
      const span = SPANS.find(([start]) => text.startsWith(start, at - 1));
      const isTooMany = span ? ++spans > MOST_SPANS : ++declarations > MOST_DECLARATIONS;
      if (isTooMany) return at - 1;
      if (!span) continue;
      const [start, end, sign] = span;
      const from = at - 1 + start.length;
      const found = text.indexOf(end, from);
      const to = found === -1 ? text.length : found;
      if (to - from > MOST_SIGNS && timesIn(text, sign, from, to) > MOST_SIGNS) return at - 1;
      at = to;
    }
  }
  return undefined;
}

function timesIn(text: string, sign: string, from: number, to: number): number {
  let times = 0;
  for (let at = text.indexOf(sign, from); at !== -1 && at < to; at = text.indexOf(sign, at + 1)) times++;
  return times;
}
