import type { JsonNode } from './jsonNode';
import { hexadecimalAt } from './jsonText';

export const MAX_JSON_DEPTH = 200;
/** Members of one object: more than any list by id or by name has. */
export const MAX_JSON_MEMBERS = 500_000;
/** Notes kept for one text: more would tell nothing new. */
const MAX_NOTES = 1_000;

type FaultCode = 'JSON_MALFORMED' | 'LIMIT_DEPTH' | 'LIMIT_VALUES';

/** A remark about a text that is read all the same. `at`: index in the text. */
export interface JsonNote {
  readonly code: 'DUP_KEY' | 'NAN_LITERAL';
  readonly value: string;
  readonly at: number;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Characters that stand for themselves in a string: neither quote, nor backslash, nor control. */
const PLAIN_TEXT = /[ !#-[\]-\uFFFF]*/y;
const WORD = /-?[A-Za-z]+/y;
const ESCAPES = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** Thrown where the text stops being JSON. Caught only by `parseJson`. */
export class JsonFault extends Error {
  readonly code: FaultCode;
  readonly at: number;

  constructor(code: FaultCode, at: number) {
    super(code);
    this.code = code;
    this.at = at;
  }
}

/** Parses JSON in one pass, recursively: depth is limited. */
export class JsonParser {
  readonly #text: string;
  #depth = 0;
  readonly #notes: JsonNote[] = [];
  /** Indexes of notes about values that were replaced. */
  readonly #replaced = new Set<number>();
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get notes(): JsonNote[] {
    return this.#notes.filter((_, i) => !this.#replaced.has(i));
  }

  read(): JsonNode {
    const root = this.#value();
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#refuse();
    return root;
  }

  #note(note: JsonNote): void {
    if (this.#notes.length < MAX_NOTES) this.#notes.push(note);
  }

  #value(): JsonNode {
    this.#skipSpace();
    const at = this.#at;
    const first = this.#text[at];
    if (first === '{' || first === '[') {
      if (this.#depth >= MAX_JSON_DEPTH) throw new JsonFault('LIMIT_DEPTH', at);
      this.#at += 1;
      this.#depth += 1;
      const node = first === '{' ? this.#object(at) : this.#list(at);
      this.#depth -= 1;
      return node;
    }
    if (first === '"') return { kind: 'text', text: this.#string(), at };
    const raw = this.#match(NUMBER);
    return raw === '' ? this.#word() : { kind: 'number', raw, at };
  }

  #list(at: number): JsonNode {
    const items: JsonNode[] = [];
    if (this.#takes(']')) return { kind: 'list', items, at };
    do items.push(this.#value());
    while (this.#takes(','));
    if (!this.#takes(']')) this.#refuse();
    return { kind: 'list', items, at };
  }

  #object(at: number): JsonNode {
    const members = new Map<string, JsonNode>();
    if (this.#takes('}')) return { kind: 'object', members, at };
    /** Members whose value has notes, with the range of these notes. */
    let noted: Map<string, readonly [from: number, to: number]> | undefined;
    do {
      const key = this.#key(members, noted);
      const said = this.#notes.length;
      members.set(key, this.#value());
      if (this.#notes.length > said) (noted ??= new Map()).set(key, [said, this.#notes.length]);
    } while (this.#takes(','));
    if (!this.#takes('}')) this.#refuse();
    return { kind: 'object', members, at };
  }

  #key(
    members: ReadonlyMap<string, JsonNode>,
    noted: ReadonlyMap<string, readonly [from: number, to: number]> | undefined,
  ): string {
    this.#skipSpace();
    const keyAt = this.#at;
    if (this.#text[keyAt] !== '"') this.#refuse();
    const key = this.#string();
    if (members.has(key)) {
      const [from, to] = noted?.get(key) ?? [0, 0];
      for (let i = from; i < to; i++) this.#replaced.add(i);
      this.#note({ code: 'DUP_KEY', value: key, at: keyAt });
    }
    if (members.size === MAX_JSON_MEMBERS) throw new JsonFault('LIMIT_VALUES', keyAt);
    if (!this.#takes(':')) this.#refuse();
    return key;
  }

  #string(): string {
    this.#at += 1;
    const start = this.#match(PLAIN_TEXT);
    if (this.#text[this.#at] === '"') {
      this.#at += 1;
      return start;
    }
    // Hostile files have millions of escaped letters: pieces are joined once, not copied for each.
    const pieces = [start];
    for (;;) {
      const next = this.#text[this.#at];
      if (next !== '"' && next !== '\\') this.#refuse();
      this.#at += 1;
      if (next === '"') break;
      pieces.push(this.#escape());
      const after = this.#text[this.#at];
      if (after !== '\\' && after !== '"') pieces.push(this.#match(PLAIN_TEXT));
    }
    return pieces.join('');
  }

  #escape(): string {
    const letter = this.#text[this.#at] ?? '';
    const character = letter === 'u' ? undefined : ESCAPES.get(letter);
    if (character !== undefined) {
      this.#at += 1;
      return character;
    }
    const code = letter === 'u' ? hexadecimalAt(this.#text, this.#at + 1) : undefined;
    if (code === undefined) this.#refuse();
    this.#at += 5;
    return String.fromCharCode(code);
  }

  #word(): JsonNode {
    const at = this.#at;
    const word = this.#match(WORD);
    if (word === 'true' || word === 'false') return { kind: 'flag', value: word === 'true', at };
    if (['NaN', 'Infinity', '-Infinity'].includes(word)) this.#note({ code: 'NAN_LITERAL', value: word, at });
    else if (word !== 'null') {
      this.#at = at;
      this.#refuse();
    }
    return { kind: 'null', at };
  }

  /** Consumes `sign` when it comes next, and tells whether it did. */
  #takes(sign: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #skipSpace(): void {
    const text = this.#text;
    let at = this.#at;
    for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; ) {
      code = text.charCodeAt(++at);
    }
    this.#at = at;
  }

  #refuse(): never {
    throw new JsonFault('JSON_MALFORMED', this.#at);
  }
}
