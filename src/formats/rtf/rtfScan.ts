import { decodeWindows1252 } from '../windows1252';

const ASIDE =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|header[lrf]?|footer[lrf]?|footnote|annotation|themedata|listtable|fldinst|bkmk\w*|xmlnstbl|generator)$/;
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['line', '\n'],
  ['tab', ' '],
  ['nestcell', ' '],
  ['nestrow', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
]);
const WORD = /([a-z]{1,32})(-?\d{1,10})? ?/iy;

interface Group {
  readonly isAside: boolean;
  /** Number of substitute characters, for old readers, after a character beyond the encoding. */
  readonly substitutes: number;
}

/** Collects the tables of a Rich Text document and the text around them. */
export class RtfScan {
  readonly tables: string[][][] = [];
  readonly around: string[] = [];
  private readonly source: string;
  private readonly outer: Group[] = [];
  private group: Group = { isAside: false, substitutes: 1 };
  private rows: string[][] = [];
  private cells: string[] = [];
  private said: string[] = [];
  private isInTable = false;
  private passed = 0;

  constructor(bytes: Uint8Array) {
    this.source = decodeWindows1252(bytes);
  }

  run(): void {
    for (let at = 0; at < this.source.length; ) at = this.step(at);
    this.endParagraph();
    this.endTable();
  }

  private step(at: number): number {
    const sign = this.source.charAt(at);
    if (sign === '\\') return this.control(at + 1);
    if (sign === '{') this.outer.push(this.group);
    else if (sign === '}') this.group = this.outer.pop() ?? this.group;
    else if (sign !== '\n' && sign !== '\r') this.write(sign);
    return at + 1;
  }

  private control(at: number): number {
    const sign = this.source.charAt(at);
    if (sign === "'") {
      const byte = Number.parseInt(this.source.slice(at + 1, at + 3), 16);
      if (!Number.isNaN(byte)) this.write(decodeWindows1252(Uint8Array.of(byte)));
      return at + 3;
    }
    WORD.lastIndex = at;
    const [all = '', word = '', value] = WORD.exec(this.source) ?? [];
    if (all !== '') {
      this.obey(word.toLowerCase(), value === undefined ? undefined : Number(value));
      return at + all.length;
    }
    if (sign === '*') this.group = { ...this.group, isAside: true };
    else if (sign === '~') this.write('\u00A0');
    else if (sign === '_') this.write('-');
    else if ('\\{}'.includes(sign)) this.write(sign);
    return at + 1;
  }

  private obey(word: string, value: number | undefined): void {
    if (ASIDE.test(word)) this.group = { ...this.group, isAside: true };
    else if (word === 'uc') this.group = { ...this.group, substitutes: value ?? 1 };
    else if (this.group.isAside) return;
    else if (word === 'u') {
      this.write(String.fromCharCode((value ?? 0) & 0xffff));
      this.passed = this.group.substitutes;
    } else if (word === 'pard' || word === 'intbl') this.isInTable = word === 'intbl';
    else if (word === 'cell') this.cells.push(this.text());
    else if (word === 'row') this.endRow();
    else if (word === 'par' || word === 'sect' || word === 'page') this.endParagraph();
    else this.write(SIGNS.get(word) ?? '');
  }

  private write(text: string): void {
    if (this.passed > 0 && text !== '') this.passed--;
    else if (!this.group.isAside) this.said.push(text);
  }

  private text(): string {
    const text = this.said.join('').trim();
    this.said = [];
    return text;
  }

  private endRow(): void {
    this.rows.push(this.cells);
    this.cells = [];
    this.said = [];
  }

  private endParagraph(): void {
    if (this.isInTable) {
      this.said.push('\n');
      return;
    }
    this.endTable();
    this.around.push(this.text());
  }

  private endTable(): void {
    if (this.rows.length > 0) this.tables.push(this.rows);
    this.rows = [];
    this.cells = [];
  }
}
