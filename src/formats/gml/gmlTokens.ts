import { withoutEntities } from '../text/entities';
import { lineEndFrom } from '../text/lineEndFrom';
import { malformedAt } from '../text/malformedAt';

export interface GmlToken {
  readonly kind: 'word' | 'text' | '[' | ']';
  readonly text: string;
  readonly line: number;
  readonly at: number;
}

const [LINE_FEED, RETURN, QUOTE, COMMENT, OPEN, CLOSE] = [10, 13, 34, 35, 91, 93];

/**
 * Tokens of a GML file in order; lines that start with `#` are comments. An unclosed quote ends the reading. Read
 * letter by letter: a file has millions of tokens, and a regular expression makes three objects for each.
 */
export class GmlTokens {
  private readonly text: string;
  private at = 0;
  private line = 1;
  private isLineStart = true;

  constructor(text: string) {
    this.text = text;
  }

  next(): GmlToken | undefined {
    const { text } = this;
    while (this.at < text.length) {
      const [start, letter] = [this.at, text.charCodeAt(this.at)];
      if (letter === LINE_FEED || letter === RETURN) this.passLineEnd(letter);
      else if (isBlank(letter)) this.at++;
      else if (letter === COMMENT && this.isLineStart) this.at = lineEndFrom(text, start);
      else return this.piece(start, letter);
    }
    return undefined;
  }

  private passLineEnd(letter: number): void {
    this.at += letter === RETURN && this.text.charCodeAt(this.at + 1) === LINE_FEED ? 2 : 1;
    this.line++;
    this.isLineStart = true;
  }

  private piece(start: number, letter: number): GmlToken {
    const { text, line } = this;
    this.isLineStart = false;
    if (letter === QUOTE) return this.quoted(start);
    if (letter === OPEN || letter === CLOSE) {
      this.at++;
      const bracket = letter === OPEN ? '[' : ']';
      return { kind: bracket, text: bracket, line, at: start };
    }
    while (this.at < text.length && isOfWord(text.charCodeAt(this.at))) this.at++;
    return { kind: 'word', text: text.slice(start, this.at), line, at: start };
  }

  private quoted(start: number): GmlToken {
    const { text, line } = this;
    const end = text.indexOf('"', start + 1);
    if (end === -1) throw malformedAt(text, start, line);
    const said = text.slice(start + 1, end);
    this.at = end + 1;
    this.line += said.match(/\r\n?|\n/g)?.length ?? 0;
    return { kind: 'text', text: withoutEntities(said), line, at: start };
  }
}

function isOfWord(letter: number): boolean {
  return letter !== QUOTE && letter !== OPEN && letter !== CLOSE && !isBlank(letter);
}

function isBlank(letter: number): boolean {
  if (letter <= 0x20) return letter === 0x20 || (letter >= 9 && letter <= 13);
  return letter >= 0xa0 && /\s/.test(String.fromCharCode(letter));
}
