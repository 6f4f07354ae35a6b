import type { JsonNode } from './jsonNode';
import { beyondValues, hexadecimalAt } from './jsonText';

export const MAX_JSON_DEPTH = 200;
/** More of them than any map has that can be opened: the memory of the browser would end before the file. */
export const MAX_JSON_VALUES = 5_000_000;
/** Of one object: more than any list by id or by name has. */
const MAX_JSON_MEMBERS = 500_000;
/** Things to say of one text: more of them tell nothing more. */
const MAX_NOTES = 1_000;

type FaultCode = 'JSON_MALFORMED' | 'LIMIT_DEPTH' | 'LIMIT_VALUES';

/** Something to say of a text that is read all the same. `at`: place in the text. */
export interface JsonNote {
  readonly code: 'DUP_KEY' | 'NAN_LITERAL';
  readonly value: string;
  readonly at: number;
}

export type ParsedJson =
  | { readonly ok: true; readonly root: JsonNode; readonly notes: readonly JsonNote[] }
  | {
      readonly ok: false;
      readonly code: FaultCode;
      readonly at: number;
      /** What stands there; `''` at the end of the text. */
      readonly found: string;
      /** How many values may be there, when it was beyond that. */
      readonly limit?: number;
      readonly notes: readonly JsonNote[];
    };

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** All that stands for itself in a string: neither quote, nor backslash, nor control. */
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

/** Where the text stops being JSON. Caught by `parseJson`, and by nothing else. */
class JsonFault extends Error {
  readonly code: FaultCode;
  readonly at: number;

  constructor(code: FaultCode, at: number) {
    super(code);
    this.code = code;
    this.at = at;
  }
}

/**
 * Reads JSON (RFC 8259) and says where it is wrong in the same words on every engine. Of a repeated key the last value is
 * kept, as everywhere, and said (what was said within the others no longer is); so is `NaN`, read as null. At most 200
 * levels and five million values.
 */
export function parseJson(text: string): ParsedJson {
  const beyond = beyondValues(text, MAX_JSON_VALUES);
  if (beyond !== undefined) {
    return { ok: false, code: 'LIMIT_VALUES', at: beyond, found: '', limit: MAX_JSON_VALUES, notes: [] };
  }
  const parser = new Parser(text);
  try {
    return { ok: true, root: parser.whole(), notes: parser.notes };
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    const found = text.slice(fault.at, fault.at + 20).split(/[\r\n]/, 1)[0] ?? '';
    const limit = fault.code === 'LIMIT_VALUES' ? { limit: MAX_JSON_MEMBERS } : {};
    return { ok: false, code: fault.code, at: fault.at, found, ...limit, notes: parser.notes };
  }
}

class Parser {
  readonly #text: string;
  readonly #notes: JsonNote[] = [];
  /** Places among the notes of those that are about a value that was replaced. */
  readonly #replaced = new Set<number>();
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get notes(): JsonNote[] {
    return this.#notes.filter((_, i) => !this.#replaced.has(i));
  }

  whole(): JsonNode {
    const root = this.#value(0);
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#refuse();
    return root;
  }

  #note(note: JsonNote): void {
    if (this.#notes.length < MAX_NOTES) this.#notes.push(note);
  }

  #value(depth: number): JsonNode {
    this.#skipSpace();
    const at = this.#at;
    const first = this.#text[at];
    if (depth >= MAX_JSON_DEPTH && (first === '{' || first === '[')) throw new JsonFault('LIMIT_DEPTH', at);
    if (first === '{') return this.#object(depth);
    if (first === '[') return this.#list(depth);
    if (first === '"') return { kind: 'text', text: this.#string(), at };
    const raw = this.#match(NUMBER);
    return raw === '' ? this.#word() : { kind: 'number', raw, at };
  }

  #object(depth: number): JsonNode {
    const at = this.#at;
    const members = new Map<string, JsonNode>();
    /** Members within which something was said: from which note to which. */
    let noted: Map<string, readonly [from: number, to: number]> | undefined;
    this.#at += 1;
    if (this.#takes('}')) return { kind: 'object', members, at };
    do {
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
      const said = this.#notes.length;
      members.set(key, this.#value(depth + 1));
      if (this.#notes.length > said) (noted ??= new Map()).set(key, [said, this.#notes.length]);
    } while (this.#takes(','));
    if (!this.#takes('}')) this.#refuse();
    return { kind: 'object', members, at };
  }

  #list(depth: number): JsonNode {
    const at = this.#at;
    const items: JsonNode[] = [];
    this.#at += 1;
    if (this.#takes(']')) return { kind: 'list', items, at };
    do items.push(this.#value(depth + 1));
    while (this.#takes(','));
    if (!this.#takes(']')) this.#refuse();
    return { kind: 'list', items, at };
  }

  #string(): string {
    this.#at += 1;
    const start = this.#match(PLAIN_TEXT);
    if (this.#text[this.#at] === '"') {
      this.#at += 1;
      return start;
    }
    // Letters that are written as escapes come by the million in hostile files: what is found is not copied for each.
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

  /** True, and goes past it, when `sign` comes next. */
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
    while (' \t\n\r'.includes(this.#text[this.#at] ?? 'x')) this.#at += 1;
  }

  #refuse(): never {
    throw new JsonFault('JSON_MALFORMED', this.#at);
  }
}
