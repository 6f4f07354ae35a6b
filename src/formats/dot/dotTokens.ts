import { lineEndFrom } from '../text/lineEndFrom';
import { malformedAt } from '../text/malformedAt';

export interface DotToken {
  readonly kind: 'id' | 'end' | '--' | '->' | '{' | '}' | '[' | ']' | ';' | ',' | '=' | ':' | '+';
  readonly text: string;
  /** Form of an id: only a bare one may be a keyword. */
  readonly form: 'bare' | 'quoted' | 'html';
  readonly line: number;
  readonly at: number;
}

const SIGN = /--|->|[{}[\];,=:+]/y;
const BARE = /-?[\w.\u0080-\uffff]+/y;
const LINE_ENDS = /\r\n?|\n/g;

/** Returns a function that gives the next token at each call, `end` at last. Skips comments, `#` lines included. */
export function dotTokens(text: string): () => DotToken {
  let [at, line, isLineStart] = [0, 1, true];

  const passTo = (end: number) => {
    line += text.slice(at, end).match(LINE_ENDS)?.length ?? 0;
    at = end;
  };

  const idTo = (end: number, form: 'quoted' | 'html'): DotToken => {
    const inside = text.slice(at + 1, end - 1);
    const token = { kind: 'id', text: form === 'quoted' ? unquoted(inside) : inside, form, line, at } as const;
    passTo(end);
    return token;
  };

  const bare = (): DotToken => {
    const start = at;
    const sign = matchAt(SIGN, text, start);
    const found = sign ?? matchAt(BARE, text, start);
    if (found === undefined) throw malformedAt(text, start, line);
    at += found.length;
    return { kind: (sign as DotToken['kind'] | undefined) ?? 'id', text: found, form: 'bare', line, at: start };
  };

  return () => {
    while (at < text.length) {
      const character = text.charAt(at);
      if (character === '\n' || character === '\r') {
        at += text.startsWith('\r\n', at) ? 2 : 1;
        line++;
        isLineStart = true;
      } else if (/\s/.test(character)) at++;
      else if (text.startsWith('//', at) || (character === '#' && isLineStart)) at = lineEndFrom(text, at);
      else {
        isLineStart = false;
        if (text.startsWith('/*', at)) passTo(closing(text, text.indexOf('*/', at + 2), at, line) + 2);
        else if (character === '"') return idTo(closing(text, quoteFrom(text, at + 1), at, line) + 1, 'quoted');
        else if (character === '<') return idTo(closing(text, bracketFrom(text, at), at, line) + 1, 'html');
        else return bare();
      }
    }
    return { kind: 'end', text: '', form: 'bare', line, at };
  };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function closing(text: string, found: number, start: number, line: number): number {
  if (found === -1) throw malformedAt(text, start, line);
  return found;
}

/** Index of the next quote without a backslash before it, or -1. */
function quoteFrom(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (before > from && text.charAt(before - 1) === '\\') before--;
    if ((at - before) % 2 === 0) return at;
  }
  return -1;
}

/** Index of the bracket that closes the one at `from`, or -1. Brackets nest. */
function bracketFrom(text: string, from: number): number {
  const bracket = /[<>]/g;
  bracket.lastIndex = from;
  let depth = 0;
  for (let match = bracket.exec(text); match; match = bracket.exec(text)) {
    depth += match[0] === '<' ? 1 : -1;
    if (depth === 0) return match.index;
  }
  return -1;
}

/** Joins lines that end with a backslash; other backslashes are left to labels. */
function unquoted(text: string): string {
  return text.includes('\\') ? text.replace(/\\(?:"|\r\n?|\n)/g, (escaped) => (escaped === '\\"' ? '"' : '')) : text;
}
