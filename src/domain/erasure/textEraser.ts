import { nameReplacer } from '../masking/nameReplacer';
import { digitsOf, type Traces, wordsIn } from './traces';

export interface Erasing {
  readonly traces: Traces;
  /** Written where the person was named: "une personne". */
  readonly instead: string;
  /** Words of the name that stand alone are replaced too. */
  readonly words: boolean;
}

/** Writes `instead` wherever a text names the person; addresses and numbers are taken out. The same text where it does not. */
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

/** "Martin Léa" of Léa Martin. */
function turned(name: string): string {
  const [first, ...others] = wordsIn(name);
  return first === undefined || others.length === 0 ? name : [...others, first].join(' ');
}

function addressPattern(email: string): string {
  return email.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** The digits however they are spaced, with or without the code of the country. */
function numberPattern(phone: string): string[] {
  const digits = digitsOf(phone);
  if (digits.length < 6) return [];
  const spaced = (some: string) => some.split('').join('[\\s.\\-/()]*');
  const rest = digits.startsWith('0') ? digits.slice(1) : digits;
  return [`(?:(?:\\+|00)\\s*33[\\s.\\-/()]*(?:\\(0\\)\\s*)?|\\b0?)${spaced(rest)}(?!\\d)`];
}
