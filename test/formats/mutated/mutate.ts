import { unzipSync, zipSync } from 'fflate';
import type { Random } from '../../../src/analysis/seededRandom';

/** What opens in each kind of file, to be written a few hundred times over. */
const OPENINGS = ['[', '{', '(', '"', '<a>', '<node>', 'node [ ', '{"a":', '[[', '*Arcs\n', '/*', '<![CDATA[', '&lt;'];
/** What stands where a number or a word was. */
const WORDS = [
  '99999999999999999999',
  '1e999',
  '-1',
  '4294967297',
  'NaN',
  '\uFEFF',
  '\0',
  '__proto__',
  '',
  '\u202E',
  '&#x110000;',
  '*Vertices 999999999',
  'n=100000 nm=50',
];
const MOST_BYTES = 200_000;

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

const CHANGES: Readonly<Record<string, Change>> = {
  flip: (bytes, random) => {
    const changed = bytes.slice();
    for (let times = drawn(random, 8); times >= 0; times--) {
      const at = drawn(random, bytes.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << drawn(random, 8));
    }
    return changed;
  },
  cut: (bytes, random) => bytes.slice(0, drawn(random, bytes.length)),
  drop: (bytes, random) => {
    const [from, to] = range(bytes, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  repeat: (bytes, random) => {
    const [from, to] = range(bytes, random);
    const times = Math.min(1 + drawn(random, 400), Math.floor(MOST_BYTES / (to - from + 1)));
    const copies = Array.from({ length: times }, () => bytes.subarray(from, to));
    return joined(bytes.subarray(0, to), ...copies, bytes.subarray(to));
  },
  swap: (bytes, random) => {
    const [from, to] = range(bytes, random);
    const middle = from + drawn(random, to - from + 1);
    return joined(
      bytes.subarray(0, from),
      bytes.subarray(middle, to),
      bytes.subarray(from, middle),
      bytes.subarray(to),
    );
  },
  word: (bytes, random) => {
    const at = wordAt(bytes, drawn(random, bytes.length));
    const word = WORDS[drawn(random, WORDS.length)] ?? '';
    return joined(bytes.subarray(0, at.from), new TextEncoder().encode(word), bytes.subarray(at.to));
  },
  nest: (bytes, random) => {
    const at = drawn(random, bytes.length);
    const opening = OPENINGS[drawn(random, OPENINGS.length)] ?? '';
    const nested = new TextEncoder().encode(opening.repeat(1 + drawn(random, 4_000)));
    return joined(bytes.subarray(0, at), nested, bytes.subarray(at));
  },
};
const KINDS = Object.keys(CHANGES);

/** The file with one to three things gone wrong, drawn by chance: the same chance, the same file. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  // What is packed is spoilt within as often as without: else nothing but broken archives would ever be read.
  if (isArchive(bytes) && random() < 0.7) return repacked(bytes, random);
  let changed = bytes;
  for (let times = drawn(random, 3); times >= 0; times--) {
    if (changed.length > 0) changed = CHANGES[KINDS[drawn(random, KINDS.length)] ?? '']?.(changed, random) ?? changed;
  }
  return changed;
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function repacked(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[drawn(random, names.length)] ?? '';
  parts[name] = mutated(parts[name] ?? new Uint8Array(), random).slice();
  return zipSync(parts, { level: 1, mtime: new Date(2024, 0, 1) });
}

function drawn(random: Random, size: number): number {
  return Math.floor(random() * size);
}

function range(bytes: Uint8Array, random: Random): [from: number, to: number] {
  const from = drawn(random, bytes.length);
  return [from, Math.min(bytes.length, from + 1 + drawn(random, random() < 0.5 ? 20 : 2_000))];
}

/** The word or number around a place: letters, digits, signs of numbers. */
function wordAt(bytes: Uint8Array, at: number): { from: number; to: number } {
  const isOfWord = (index: number) => /[\w.+-]/.test(String.fromCharCode(bytes[index] ?? 0));
  let [from, to] = [at, at];
  while (from > 0 && isOfWord(from - 1)) from--;
  while (to < bytes.length && isOfWord(to)) to++;
  return { from, to };
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
