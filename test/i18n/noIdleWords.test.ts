import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/language';
import { LATER_MESSAGES } from '../../src/i18n/laterMessages';

const SRC = resolve(import.meta.dirname, '../../src');

/** What one file reads, and of which names. */
interface Reader {
  /** "words.title" and "words.count" of `words.title`, `words.count(2)` and `const { title, count } = messages.words`. */
  readonly read: ReadonlySet<string>;
  /** Names that stand for some messages in this file. */
  readonly aliases: readonly string[];
  readonly mentioned: ReadonlySet<string>;
  /** Fields of a `recordForm`, which have the labels of the messages that it was made with. */
  readonly fields: ReadonlySet<string>;
}

/** One sentence, or what makes one. */
interface Leaf {
  readonly path: readonly string[];
  readonly isCalled: boolean;
}

/** Closed tables: their names are those of the model and come from there. */
const TABLES = /^(vocabulary|recognised|files|mapping\.fieldHints)\b/;
/** Read in files that know them under another name, or by a name that is worked out. */
const PASSED_ON =
  /^(account\.readers|comparison|draft|exporting|history\.sentences|join|mapInfo|desk\.saving|room\.masks|room\.bar\.maskings|update\.otherFields)\b/;

const codes = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|mjs)$/.test(file) && !/^i18n\/(.*\/)?(fr|en|messages)\.ts$/.test(file))
  .map((file) => readFileSync(join(SRC, file), 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, ''));
const readers = codes.map(readerOf);
/** Names in quotes or of a field: those by which a sentence may be chosen, `words[kind]`. */
const chosenBy = new Set(codes.flatMap((code) => found(code, /(?:'|^\s*)(?:readonly )?(\w+)(?:'|\??:)/gm)));
const chosenFrom = new Set(codes.flatMap((code) => found(code, /\b(\w+)(?:\?\.)?\[/g)));

function found(code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map(([, name = '']) => name);
}

function readerOf(code: string): Reader {
  const taken = [
    // Out of what is on the right, or of a parameter whose type is on the right.
    ...code.matchAll(/\{(?<names>[^{}=;]*)\}(?:: [\w.]+)? = [^;]*?(?<of>\w+)\)?;/g),
    ...code.matchAll(/\{(?<names>[^{}=;]*)\}: (?:\w+\[')?(?<of>\w+)/g),
  ].flatMap(({ groups }) => groups?.names?.match(/\w+/g)?.map((name) => `${groups.of}.${name}`) ?? []);
  // A text is never called: `list.filter(…)` reads no sentence named "filter".
  const dotted = found(code, /(?=(?:\b|(?=\)))((?:\w+|\))\s*\??\.\s*\w+\b\(?))/g);
  return {
    read: new Set([...taken, ...dotted.map((one) => one.replace(/[\s?]/g, ''))]),
    aliases: [
      'words',
      'messages',
      ')',
      ...found(code, /const (\w+) = [^;]*?\b(?:\w*[mM]essages|MESSAGES|[wW]ords)\b/g),
      ...found(code, /\b(\w+): [^,;)]*\w*Messages\b/g),
      ...found(code, /\w+: (\w+)(?=[^=;]*\} = )/g),
    ],
    mentioned: new Set(code.match(/\w+/g)),
    fields: new Set(found(code, /\bform\.\w+\('(\w+)'/g)),
  };
}

function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]));
  return [{ path, isCalled: typeof value === 'function' }];
}

function isUsed({ path, isCalled }: Leaf): boolean {
  const key = path.at(-1) ?? '';
  const owners = path.slice(0, -1);
  const isPassedOn = PASSED_ON.test(path.join('.'));
  if (chosenBy.has(key) && (isPassedOn || chosenFrom.has(owners.at(-1) ?? ''))) return true;
  return readers.some(({ read, aliases, mentioned, fields }) => {
    const isAbout = isPassedOn || owners.some((one) => mentioned.has(one) || mentioned.has(`${one}Messages`));
    if (isAbout && fields.has(key)) return true;
    return [...owners, ...(isAbout ? aliases : [])].some(
      (owner) => read.has(`${owner}.${key}`) || (isCalled && read.has(`${owner}.${key}(`)),
    );
  });
}

// A search of texts, not of types: it may take an idle sentence for one that is used, by another of the same name.
it('keeps no sentence that nothing says any more', () => {
  const leaves = [MESSAGES.fr, LATER_MESSAGES.fr]
    .flatMap((messages) => leavesOf(messages))
    .filter(({ path }) => !TABLES.test(path.join('.')));
  expect(leaves.length).toBeGreaterThan(1000);
  expect(leaves.filter((leaf) => !isUsed(leaf)).map(({ path }) => path.join('.'))).toEqual([]);
});
