import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BANNED_ENGLISH, BANNED_FRENCH } from '../helpers/bannedWords';

const FOLDER = resolve(import.meta.dirname, '../../src/i18n');

/** Everything between quotes in a file, without what is computed in a template. */
function textsOf(file: string): string[] {
  const code = readFileSync(join(FOLDER, file), 'utf8').replace(
    /\/\*[^]*?\*\/|^\s*\/\/.*$|^import .*$|^} from .*$/gm,
    '',
  );
  const quoted = code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g);
  return [...quoted].map(([, plain, template]) =>
    (plain ?? template ?? '').replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…').replace(/\\u00A0/g, '\u00A0'),
  );
}

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  // The command line speaks to programs and those who call them, not from the screen.
  (file) => file.endsWith('.ts') && !file.startsWith('commandLine/'),
);
const french = files.filter((file) => /(^|\/)\w*fr\.ts$/i.test(file));
const english = files.filter((file) => /(^|\/)\w*en\.ts$/i.test(file));

describe('words on the screen', () => {
  it('are found in both languages: the scan below sees them', () => {
    expect(french.length).toBeGreaterThan(8);
    expect(english.length).toBe(french.length);
    expect(french.flatMap(textsOf).length).toBeGreaterThan(500);
  });

  it.each(french)('%s has no word of network analysis', (file) => {
    expect(textsOf(file).filter((text) => BANNED_FRENCH.test(text))).toEqual([]);
  });

  it.each(english)('%s has no word of network analysis', (file) => {
    expect(textsOf(file).filter((text) => BANNED_ENGLISH.test(text))).toEqual([]);
  });

  it.each(french)('%s never lets a line break before ? ! : ; or inside « »', (file) => {
    expect(textsOf(file).filter((text) => !text.includes('${') && /(?<=\S) [?!:;»](?:\s|$)|« /.test(text))).toEqual([]);
  });

  it.each([...french, ...english])('%s has no name of the code in a sentence', (file) => {
    expect(textsOf(file).filter((text) => text.includes(' ') && /[a-z]Messages\b/.test(text))).toEqual([]);
  });

  it('say how to go back by the name of a button: who has a finger has no Ctrl+Z', () => {
    // Lists of keys are shown to those who have them.
    const said = files.filter((file) => !/^(help|room)\//.test(file)).flatMap(textsOf);
    expect(said.filter((text) => text.includes('Ctrl+Z'))).toEqual([]);
  });

  it.each(french)('%s uses the typographic apostrophe', (file) => {
    expect(textsOf(file).filter((text) => /[A-Za-zÀ-ÿ]\\?'[A-Za-zÀ-ÿ]/.test(text))).toEqual([]);
  });
});
