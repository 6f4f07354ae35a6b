import { withoutEntities } from '../text/entities';
import { binaryOf, bytesOf, fromBase64, fromQuotedPrintable, inCharset } from '../transferEncoding';

const LABELS = {
  fr: { from: 'De', to: 'À', cc: 'Cc', date: 'Date', subject: 'Objet' },
  en: { from: 'From', to: 'To', cc: 'Cc', date: 'Date', subject: 'Subject' },
} as const;
/** Deepest nesting of message parts, as a guard against hostile files. */
const DEEPEST = 6;
const LONGEST = 200_000;

interface MailPart {
  /** By lower-case name; the first of each name is kept. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Headers that people read and the first readable body of a message; `undefined` when it has neither. */
export function mailText(bytes: Uint8Array, language: 'fr' | 'en'): string | undefined {
  const part = partOf(binaryOf(bytes));
  const labels = LABELS[language];
  const lines = (Object.keys(labels) as (keyof typeof labels)[]).flatMap((name) => {
    const value = decodedHeader(part.headers.get(name) ?? '').trim();
    return value === '' ? [] : [`${labels[name]}${language === 'fr' ? '\u00A0' : ''}: ${value}`];
  });
  const body = bodyText(part, 0)?.trim() ?? '';
  const text = [...lines, ...(lines.length > 0 && body !== '' ? [''] : []), body].join('\n').slice(0, LONGEST).trim();
  return text === '' ? undefined : text;
}

function partOf(source: string): MailPart {
  const end = /\r?\n\r?\n/.exec(source);
  const head = end ? source.slice(0, end.index) : source;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end ? source.slice(end.index + end[0].length) : '' };
}

/** Text of a part. Plain text is preferred to HTML. */
function bodyText({ headers, body }: MailPart, depth: number): string | undefined {
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";\s]{1,200})"?/i.exec(type)?.[1];
  if (/^multipart\//i.test(type) && boundary !== undefined) {
    if (depth >= DEEPEST) return undefined;
    const parts = body
      .split(`--${boundary}`)
      .slice(1, 200)
      .map((one) => partOf(one.replace(/^[ \t]*\r?\n/, '')));
    const isPlain = (part: MailPart) => !/^text\/html/i.test(part.headers.get('content-type') ?? '');
    for (const part of [...parts.filter(isPlain), ...parts.filter((one) => !isPlain(one))]) {
      const text = bodyText(part, depth + 1);
      if (text !== undefined && text.trim() !== '') return text;
    }
    return undefined;
  }
  if (!/^text\//i.test(type) || /attachment/i.test(headers.get('content-disposition') ?? '')) return undefined;
  const charset = /charset="?([^";\s]+)"?/i.exec(type)?.[1];
  const text = inCharset(transferred(body, headers.get('content-transfer-encoding') ?? ''), charset);
  return /^text\/html/i.test(type) ? shownByHtml(text) : text.replaceAll('\r\n', '\n');
}

function transferred(body: string, encoding: string): Uint8Array {
  if (/^base64/i.test(encoding)) return fromBase64(body);
  if (/^quoted-printable/i.test(encoding)) return fromQuotedPrintable(body.replace(/=[ \t]*\r?\n/g, ''));
  return bytesOf(body);
}

/** Decodes the encoded words of a header: "=?utf-8?Q?H=C3=A9l=C3=A8ne?=". */
function decodedHeader(value: string): string {
  const isRaw = /[\u0080-\u00FF]/.test(value);
  return (isRaw ? inCharset(bytesOf(value), undefined) : value)
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?([\w-]{1,40})\?([QqBb])\?([^?\s]{0,2000})\?=/g, (_, charset: string, how: string, text: string) =>
      inCharset(how.toUpperCase() === 'B' ? fromBase64(text) : fromQuotedPrintable(text.replaceAll('_', ' ')), charset),
    );
}

/** Visible text of HTML, well enough to read names. No script runs. */
function shownByHtml(html: string): string {
  const shown = html
    .replace(/<(style|script|head)\b[^>]*>[^]*?<\/\1\s*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]{0,500}>\s?/gi, '\n')
    .replace(/<[^>]{0,2000}>/g, '');
  return withoutEntities(shown).replace(/\n{3,}/g, '\n\n');
}
