import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byCodeUnits } from '../../src/domain/folding';
import { launched, launchedJson } from './launched';

let folder: string;
let files: readonly string[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillon-'));
  files = [join(folder, 'acteurs locaux.csv'), join(folder, 'relations.csv')];
  writeFileSync(files[0]!, 'Code;Structure ou personne\nA1;CUMA du Val\nA2;Léa Morel\nA3;Mairie\nA4;La Forge\n');
  writeFileSync(files[1]!, 'Code 1;Code 2;Genre de lien\nA1;A2;coopération\nA2;A3;subvention\nA3;A4;coopération\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const naturesOf = (path: string) =>
  (JSON.parse(readFileSync(path, 'utf8')) as { ties: { nature?: string }[] }).ties
    .map(({ nature }) => nature ?? '')
    .toSorted(byCodeUnits);

describe('answers to what files ask, in a file', () => {
  it('are written as proposed, edited, and what is converted is read so', () => {
    const path = join(folder, 'choices.json');
    expect(launchedJson('check', ...files, '--save-choices', path)).toMatchObject({ outcome: 'ask', actors: 0 });
    const proposed = readFileSync(path, 'utf8');
    expect(JSON.parse(proposed)).toMatchObject({
      tables: [
        { file: 'acteurs locaux.csv', is: 'actors', columns: { Code: 'reference', 'Structure ou personne': 'name' } },
        { file: 'relations.csv', is: 'ties', words: { 'Genre de lien': { coopération: 'actsWith' } } },
      ],
    });
    expect(launchedJson('check', ...files, '--choices', path)).toMatchObject({ outcome: 'ok', actors: 4, ties: 3 });

    writeFileSync(path, proposed.replace('"actsWith"', '"actsWith", "Subvention": "agreement"'));
    const out = join(folder, 'out.maillon.json');
    expect(launched('convert', ...files, out, '--choices', path).status).toBe(0);
    expect(naturesOf(out)).toEqual(['actsWith', 'actsWith', 'agreement']);
  });

  it('say yes and no too, by what is asked', () => {
    const list = file('noms.csv', 'Mairie\nCUMA\nLéa\n');
    const said = (answer: boolean) =>
      file('oui.json', {
        answers: [{ file: 'noms.csv', question: 'headerMissing', answer }],
        tables: [{ file: 'noms.csv', is: 'actors', columns: {} }],
      });
    expect(launchedJson('check', list, '--choices', said(true))).toMatchObject({ outcome: 'ok', actors: 3 });
    expect(launchedJson('check', list, '--choices', said(false))).toMatchObject({ outcome: 'ok', actors: 2 });
  });

  it.each([
    ['no JSON', 'x = 1'],
    ['another JSON', '[1]'],
    ['a field that is no text', { tables: [{ file: 'relations.csv', is: 'ties', columns: { 'Code 1': 3 } }] }],
    ['a file that is not given', { tables: [{ file: 'autres.csv', is: 'ties' }] }],
    ['a column that is not there', { tables: [{ file: 'relations.csv', is: 'ties', columns: { Code: 'from' } }] }],
    ['a field of another kind', { tables: [{ file: 'relations.csv', is: 'ties', columns: { 'Code 1': 'themes' } }] }],
  ])('that are %s are wrong usage, said in a sentence', (_, content) => {
    const { status, stdout, stderr } = launched(
      'check',
      ...files,
      '--choices',
      file('bad.json', content),
      '--lang',
      'fr',
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('bad.json');
  });
});
