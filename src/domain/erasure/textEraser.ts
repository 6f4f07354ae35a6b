import { nameReplacer } from '../masking/nameReplacer';
import { digitsOf, type Traces, wordsIn } from './traces';

export interface Erasing {
  readonly traces: Traces;
  /** Replaces the name: "une personne". */
  readonly instead: string;
  /** Also replaces single words of the name. */
  readonly words: boolean;
}

/**
 * Replaces each mention of the person by `instead`, and removes their addresses and numbers. Returns the same text when there
 * is none.
 */
export function textEraser({ traces, instead, words }: Erasing): (text: string) => string {
  const names = traces.names.flatMap((name) => [name, turned(name)]);
  const replace = nameReplacer(
    [...names, ...(words ? traces.words : [])].map((name) => ({ name, instead })),
    instead,
  );
  const numbers = [...traces.emails.map(addressPattern), ...traces.phones.flatMap(numberPattern)];
  const pattern = numbers.length === 0 ? null : new RegExp(numbers.join('|'), 'giu');
  return (text) => replace(pattern === null ? text : text.replace(pattern, '…'));
}

/** "Martin Léa" for Léa Martin. */
function turned(name: string): string {
  const [first, ...others] = wordsIn(name);
  return first === undefined || others.length === 0 ? name : [...others, first].join(' ');
}

function addressPattern(email: string): string {
  return email.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Patterns for the digits, however spaced, with or without the country code. */
function numberPattern(phone: string): string[] {
  const digits = digitsOf(phone);
  if (digits.length < 6) return [];
  const spaced = (some: string) => some.split('').join('[\\s.\\-/()]*');
  const rest = digits.startsWith('0') ? digits.slice(1) : digits;
  return [`(?:(?:\\+|00)\\s*33[\\s.\\-/()]*(?:\\(0\\)\\s*)?|\\b0?)${spaced(rest)}(?!\\d)`];
}
