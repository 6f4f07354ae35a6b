import { binaryOf, fromQuotedPrintable, inCharset } from '../transferEncoding';

/** One line of a vCard or of a calendar: `item1.EMAIL;TYPE=work:a@b.example`. */
export interface ContentLine {
  /** Upper case, without the group before it. */
  readonly name: string;
  /** By upper-case name; a repeated one has all its values. A nameless parameter of vCard 2.1 is a TYPE. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** As written: escaping depends on the property. */
  readonly value: string;
  readonly line: number;
}

/** More than any card has; a hostile text may have one every two characters. */
const MOST_PARAMETERS = 50;
/** A longer line is a picture or an attachment: its value is left out. */
const LONGEST = 100_000;

/** Splits a text into content lines, unfolded, with quoted-printable decoded. Other lines are left out. */
export function contentLines(text: string): ContentLine[] {
  const lines: ContentLine[] = [];
  const raw = text.split(/\r\n|\n|\r/);
  for (let at = 0; at < raw.length; at++) {
    const start = at;
    const pieces = [raw[at] ?? ''];
    let length = pieces[0]?.length ?? 0;
    const isPrintable = /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE\b/i.test(pieces[0] ?? '');
    while (at + 1 < raw.length) {
      const [last = '', next = ''] = [pieces.at(-1), raw[at + 1]];
      const isSoft = isPrintable && last.endsWith('=');
      if (!isSoft && !/^[ \t]/.test(next)) break;
      if (isSoft) pieces[pieces.length - 1] = last.slice(0, -1);
      const piece = isSoft ? next : next.slice(1);
      length += piece.length;
      if (length <= LONGEST) pieces.push(piece);
      at++;
    }
    const line = contentLine(pieces.join(''), start + 1);
    if (line) lines.push(line);
  }
  return lines;
}

function contentLine(text: string, line: number): ContentLine | undefined {
  const colon = unquotedAt(text, ':', 0);
  if (colon < 1) return undefined;
  const [head = '', ...written] = partsOf(text.slice(0, colon), ';').slice(0, MOST_PARAMETERS);
  const name = head
    .slice(head.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  if (!/^[A-Z0-9-]+$/.test(name)) return undefined;
  const parameters = new Map<string, string[]>();
  for (const one of written) {
    const equals = one.indexOf('=');
    const key = equals === -1 ? 'TYPE' : one.slice(0, equals).trim().toUpperCase();
    const values = partsOf(equals === -1 ? one : one.slice(equals + 1), ',').map((value) =>
      value.trim().replace(/^"(.*)"$/, '$1'),
    );
    parameters.set(key, [...(parameters.get(key) ?? []), ...values]);
  }
  const types = [...(parameters.get('ENCODING') ?? []), ...(parameters.get('TYPE') ?? [])];
  const value = text.slice(colon + 1);
  const isPrintable = types.some((type) => type.toUpperCase() === 'QUOTED-PRINTABLE');
  return { name, parameters, value: isPrintable ? printed(value, parameters.get('CHARSET')?.[0]) : value, line };
}

function unquotedAt(text: string, sign: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    const one = text.charAt(at);
    if (one === '"') isQuoted = !isQuoted;
    else if (one === sign && !isQuoted) return at;
  }
  // An unclosed quote is an ordinary character.
  return isQuoted ? text.indexOf(sign, from) : -1;
}

function partsOf(text: string, sign: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = unquotedAt(text, sign, 0); at !== -1; at = unquotedAt(text, sign, from)) {
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

/** Decodes quoted-printable. Letters that should have been encoded may already be in the text. */
function printed(value: string, charset: string | undefined): string {
  return inCharset(fromQuotedPrintable(binaryOf(new TextEncoder().encode(value))), charset);
}

/** Splits a value where the sign is not escaped, and unescapes each part. */
export function valuesOf(value: string, sign: ';' | ','): string[] {
  const values = [''];
  for (let at = 0; at < value.length; at++) {
    const one = value.charAt(at);
    if (one === '\\') {
      const next = value.charAt(++at);
      values.push((values.pop() ?? '') + (next === 'n' || next === 'N' ? '\n' : next));
    } else if (one === sign) values.push('');
    else values.push((values.pop() ?? '') + one);
  }
  return values.map((one) => one.trim());
}

export function textOf(value: string): string {
  return value.replace(/\\([\s\S])/g, (_, next: string) => (next === 'n' || next === 'N' ? '\n' : next)).trim();
}
