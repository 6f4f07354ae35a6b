import { array, assert, asyncProperty, constantFrom, nat, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../src/domain/folding';
import { PASSAGE_KINDS, type Passage, plainName } from '../../../src/domain/passages/passage';
import { textWords } from '../../../src/domain/passages/textWords';
import { readFiles } from '../../../src/formats/readFiles';
import type { Answer } from '../../../src/formats/readResult';
import { aReadContext } from '../../helpers/readContext';

const PARTS =
  String.raw`Présents : |Excusés :\n|- |\n|\n\n|. |, | et | (|)| – | ; |> |« | »|Mme |M. |Jean Petit|DUPONT Marie|Zoé Lefèvre|Luc Blanc
Roux|JP|Thi Mai Nguyen|CUMA du Val|mairie de Saint-Ours|association |Les Amis du lac|ADEME|SARL Martin|Fenland Council
Thèmes : |mobilité| a dit que |rendez-vous le 12/03 à 14 h|<j.petit@val.example>|06 39 98 12 34|🌾|"`
    .split(/[|\n]/)
    .map((part) => part.replaceAll('\\n', '\n'));
const texts = array(constantFrom(...PARTS), { minLength: 3, maxLength: 30 }).map((parts) => `${parts.join('')}\n`);

async function read(text: string, answers: ReadonlyMap<string, Answer> = new Map()) {
  const bytes = new TextEncoder().encode(text);
  return readFiles([{ name: 'note.md', bytes }], { ...aReadContext(answers), review: 'always' });
}

/** What each passage calls somebody, however it is written: without a civility, in any order. */
const key = (name: string) =>
  fold(plainName(name))
    .replace(/^(?:m|mm|mme|mmes|mlle)\.? /, '')
    .split(/[\s,]+/)
    .sort()
    .join(' ');

async function holds(text: string, answers?: ReadonlyMap<string, Answer>) {
  const result = await read(text, answers);
  if (result.outcome === 'error') return;
  const [shown] = result.texts ?? [];
  if (!shown) throw new Error('no text');
  expect(shown.text).toBe(text);
  const { actors, themes } = result.document;
  const words = (wanted: (kind: Passage['kind']) => boolean) =>
    shown.marks.passages.filter(({ kind }) => wanted(kind)).map(({ from, to }) => key(text.slice(from, to)));
  const named = words((kind) => kind !== 'theme');
  const opened = [...actors.values()].map(({ name }) => key(name));
  // Everybody on the map is underlined; whoever is underlined is there, "Mme Nguyen" under a fuller name.
  expect(opened.filter((name) => !named.includes(name))).toEqual([]);
  const isThere = (name: string) => opened.some((one) => one === name || one.split(' ').includes(name));
  expect(named.filter((name) => !isThere(name))).toEqual([]);
  expect([...themes.values()].map(({ label }) => key(label)).sort()).toEqual(
    [...new Set(words((kind) => kind === 'theme'))].sort(),
  );
  expect(JSON.stringify([...actors.values()])).not.toMatch(/@|39 98 12/);
}

it('what is recognised in a text opens and nothing else does, and the text is shown unchanged', () =>
  assert(asyncProperty(texts, (text) => holds(text))));

it('what a person underlines opens and nothing else does', () =>
  assert(
    asyncProperty(texts, array(tuple(nat(), nat(2), constantFrom(...PASSAGE_KINDS))), (text, picks) => {
      const words = textWords(text).filter((word) => !/@|^\d/.test(word.text));
      const passages: Passage[] = [];
      let next = 0;
      for (const [skip, more, kind] of picks) {
        const first = words[next + (skip % 3)];
        next += (skip % 3) + 1 + more;
        const last = words[next - 1];
        if (!first || !last || /[\n@\d]/.test(text.slice(first.from, last.to))) continue;
        passages.push({ from: first.from, to: last.to, kind });
      }
      return holds(text, new Map([['note.md\u001Fpassages', { passages, withMeeting: true }]]));
    }),
  ));
