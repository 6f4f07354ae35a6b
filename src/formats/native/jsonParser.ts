import type { JsonNode } from './jsonNode';
import { hexadecimalAt } from './jsonText';

export const MAX_JSON_DEPTH = 200;
/** Of one object: more than any list by id or by name has. */
export const MAX_JSON_MEMBERS = 500_000;
/** Things to say of one text: more of them tell nothing more. */
const MAX_NOTES = 1_000;

type FaultCode = 'JSON_MALFORMED' | 'LIMIT_DEPTH' | 'LIMIT_VALUES';

/** Something to say of a text that is read all the same. `at`: place in the text. */
export interface JsonNote {
  readonly code: 'DUP_KEY' | 'NAN_LITERAL';
  readonly value: string;
  readonly at: number;
}

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
export class JsonFault extends Error {
  readonly code: FaultCode;
  readonly at: number;

  constructor(code: FaultCode, at: number) {
    super(code);
    this.code = code;
    this.at = at;
  }
}

/** A list or an object that is being read; once it is, another one at its depth. */
interface Holder {
  at: number;
  /** Of a list. */
  items: JsonNode[] | undefined;
  /** Of an object. */
  members: Map<string, JsonNode>;
  /** The member that comes next, and how much was said before it. */
  key: string;
  said: number;
  /** Members within which something was said: from which note to which. */
  noted: Map<string, readonly [from: number, to: number]> | undefined;
}

const NO_MEMBERS = new Map<string, JsonNode>();

/**
 * Reads JSON value by value, in one pass. Lists hold lists: those that are open are a list, not calls in calls, so that the
 * reading can pause anywhere.
 */
export class JsonParser {
  readonly #text: string;
  /** By depth: as many as are open, then those that were. */
  readonly #holders: Holder[] = [];
  #depth = 0;
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

  /** Reads so many values more. The whole, once it is read. */
  read(values: number): JsonNode | undefined {
    for (let left = values; left > 0; left--) {
      // A value that is whole may be the last one of those that hold it.
      for (let value = this.#value(); value; ) {
        const holder = this.#depth === 0 ? undefined : this.#holders[this.#depth - 1];
        if (!holder) return this.#ended(value);
        value = holder.items ? this.#addItem(holder, holder.items, value) : this.#addMember(holder, value);
      }
    }
    return undefined;
  }

  #ended(root: JsonNode): JsonNode {
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#refuse();
    return root;
  }

  #note(note: JsonNote): void {
    if (this.#notes.length < MAX_NOTES) this.#notes.push(note);
  }

  /** The value that stands here; `undefined` when it holds others, and the first of these stands here now. */
  #value(): JsonNode | undefined {
    this.#skipSpace();
    const at = this.#at;
    const first = this.#text[at];
    if (first === '{' || first === '[') {
      if (this.#depth >= MAX_JSON_DEPTH) throw new JsonFault('LIMIT_DEPTH', at);
      this.#at += 1;
      return first === '{' ? this.#object(at) : this.#list(at);
    }
    if (first === '"') return { kind: 'text', text: this.#string(), at };
    const raw = this.#match(NUMBER);
    return raw === '' ? this.#word() : { kind: 'number', raw, at };
  }

  #object(at: number): JsonNode | undefined {
    const members = new Map<string, JsonNode>();
    if (this.#takes('}')) return { kind: 'object', members, at };
    this.#readKey(this.#hold(at, undefined, members));
    return undefined;
  }

  #hold(at: number, items: JsonNode[] | undefined, members: Map<string, JsonNode>): Holder {
    let holder = this.#holders[this.#depth];
    if (holder) {
      holder.at = at;
      holder.items = items;
      holder.members = members;
      holder.noted = undefined;
    } else {
      holder = { at, items, members, key: '', said: 0, noted: undefined };
      this.#holders.push(holder);
    }
    this.#depth += 1;
    return holder;
  }

  #list(at: number): JsonNode | undefined {
    const items: JsonNode[] = [];
    if (this.#takes(']')) return { kind: 'list', items, at };
    this.#hold(at, items, NO_MEMBERS);
    return undefined;
  }

  #readKey(holder: Holder): void {
    const { members, noted } = holder;
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
    holder.key = key;
    holder.said = this.#notes.length;
  }

  /** The object, when that was its last member. */
  #addMember(holder: Holder, value: JsonNode): JsonNode | undefined {
    const { at, members, key, said } = holder;
    members.set(key, value);
    if (this.#notes.length > said) (holder.noted ??= new Map()).set(key, [said, this.#notes.length]);
    if (this.#takes(',')) {
      this.#readKey(holder);
      return undefined;
    }
    if (!this.#takes('}')) this.#refuse();
    this.#depth -= 1;
    return { kind: 'object', members, at };
  }

  /** The list, when that was its last item. */
  #addItem({ at }: Holder, items: JsonNode[], value: JsonNode): JsonNode | undefined {
    items.push(value);
    if (this.#takes(',')) return undefined;
    if (!this.#takes(']')) this.#refuse();
    this.#depth -= 1;
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
