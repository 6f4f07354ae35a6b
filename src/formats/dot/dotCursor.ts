import { malformedAt } from '../text/malformedAt';
import type { TextFault } from '../text/textFault';
import { type DotToken, dotTokens } from './dotTokens';

export class DotCursor {
  private readonly text: string;
  private readonly nextToken: () => DotToken;
  private ahead: DotToken;

  constructor(text: string) {
    this.text = text;
    this.nextToken = dotTokens(text);
    this.ahead = this.nextToken();
  }

  get next(): DotToken {
    return this.ahead;
  }

  take(): DotToken {
    const taken = this.ahead;
    if (taken.kind !== 'end') this.ahead = this.nextToken();
    return taken;
  }

  /** Takes the next token when it is of that kind. */
  takes(kind: DotToken['kind']): boolean {
    if (this.ahead.kind !== kind) return false;
    this.take();
    return true;
  }

  expect(kind: DotToken['kind']): DotToken {
    if (this.ahead.kind !== kind) throw this.misplaced();
    return this.take();
  }

  /** Takes the next token when it is that keyword. Keywords are case-insensitive, and never quoted. */
  takesWord(word: string): boolean {
    const { kind, form, text } = this.ahead;
    return kind === 'id' && form === 'bare' && text.toLowerCase() === word && this.take() !== undefined;
  }

  /** Takes an id; quoted pieces may be joined with `+`. */
  takeId(): DotToken {
    const first = this.expect('id');
    const pieces = [first.text];
    while (first.form === 'quoted' && this.takes('+')) pieces.push(this.expect('id').text);
    return pieces.length === 1 ? first : { ...first, text: pieces.join('') };
  }

  misplaced(): TextFault {
    const { kind, at, line } = this.ahead;
    return malformedAt(this.text, kind === 'end' ? this.text.trimEnd().length : at, line);
  }
}
