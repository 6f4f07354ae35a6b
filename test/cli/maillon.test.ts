import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAUT_VALLON, launched, launchedJson } from './launched';

interface Checked {
  readonly outcome: string;
  readonly messages: readonly { code: string; level: string; text: string }[];
  readonly actors: number;
  readonly ties: number;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillon-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('check', () => {
  it('says what would load, as JSON and nothing else', () => {
    const { status, stdout } = launched('check', '--json', ...HAUT_VALLON);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'ok', actors: 15, ties: 18 });
  });

  it('refuses an empty file with status 1, and says why in the language asked for', () => {
    const file = join(folder, 'empty.csv');
    writeFileSync(file, '');
    const { status, stdout } = launched('check', file, '--json', '--lang', 'en');
    expect(status).toBe(1);
    const checked = JSON.parse(stdout) as Checked;
    expect(checked).toMatchObject({ outcome: 'error', messages: [{ code: 'EMPTY_FILE', level: 'error' }], actors: 0 });
    expect(checked.messages[0]?.text).not.toBe('');
  });

  it('counts what a question leaves open only when the default is taken', () => {
    const file = join(folder, 'title.csv');
    writeFileSync(file, 'Ma liste\n\nDe;À\nA;B\nB;C\n');
    expect(launchedJson('check', file)).toMatchObject({ outcome: 'ask', actors: 0 });
    expect(launchedJson('check', file, '--default-choices')).toMatchObject({
      outcome: 'ask',
      actors: 3,
      ties: 2,
    });
  });
});

describe('wrong usage ends with status 2, a sentence on standard error and nothing on standard output', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['draw', 'x.csv']],
    ['an unknown option', ['check', '--fast', 'x.csv']],
    ['an option of another command', ['check', '--from', 'LEA', ...HAUT_VALLON]],
    ['no file', ['check']],
    ['a file that is not there', ['check', 'nowhere.csv']],
    ['an unknown value', ['analyse', '--by', 'colour', ...HAUT_VALLON]],
    ['an unknown name', ['analyse', '--without', 'NOBODY', ...HAUT_VALLON, '--json']],
    ['an unknown extension', ['convert', ...HAUT_VALLON, 'map.docx']],
  ])('%s', (_, args) => {
    const { status, stdout, stderr } = launched(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim()).not.toBe('');
  });

  it('never writes over a file it reads', () => {
    const own = join(folder, 'own.maillon.json');
    expect(launched('convert', ...HAUT_VALLON, own).status).toBe(0);
    expect(launched('convert', own, own).status).toBe(2);
  });
});

describe('convert', () => {
  it.each([
    'map.maillon.json',
    'map.xlsx',
    'map.ods',
    'map.csv',
    'map.gexf',
    'map.graphml',
    'map.net',
    'map.json',
    'map.kumu.json',
  ])('writes %s, which reads back as the same map', (name) => {
    const into = mkdtempSync(join(folder, 'into-'));
    const { status, stdout } = launched('convert', ...HAUT_VALLON, join(into, name));
    expect([status, stdout]).toEqual([0, '']);
    const files = readdirSync(into).map((file) => join(into, file));
    expect(files.length).toBe(name === 'map.csv' ? 2 : 1);
    expect(launchedJson('check', ...files)).toMatchObject({ outcome: 'ok', actors: 15, ties: 18 });
  });
});

describe('what was told in confidence', () => {
  it('stays out of tables and networks unless it is asked for, and its number is said', () => {
    const ties = join(folder, 'tus.csv');
    writeFileSync(ties, 'De;À;Confidentiel;Dit par\nAnna;Bob;oui;Ysolde\nBob;Carl;;\n');
    const out = join(folder, 'tus.kumu.json');
    const left = launched('convert', ties, out);
    expect([left.status, left.stderr]).toEqual([0, expect.stringMatching(/en confidence : 1\s*lien, 0\s*raison/)]);
    expect(readFileSync(out, 'utf8')).not.toContain('Ysolde');
    const whole = join(folder, 'tout.xlsx');
    const taken = launched('convert', '--with-confidential', ties, whole);
    expect([taken.status, taken.stderr]).toEqual([0, expect.not.stringContaining('confidence')]);
    expect(launchedJson('check', whole)).toMatchObject({ actors: 3, ties: 2 });
    const own = join(folder, 'tus.maillon.json');
    expect(launched('convert', ties, own).stderr).not.toContain('confidence');
    expect(readFileSync(own, 'utf8')).toContain('Ysolde');
  });
});

describe('several maps given together are joined, as on the page', () => {
  const tie = (one: string, two: string) => `De;À\n${one};${two}\n`;
  const saved = (name: string, text: string) => {
    const [csv, map] = [join(folder, `${name}.csv`), join(folder, `${name}.maillon.json`)];
    writeFileSync(csv, text);
    expect(launched('convert', csv, map).status).toBe(0);
    return map;
  };

  it('keeps the actors and ties of each saved map, and of tables beside them', () => {
    const [a, b] = [saved('anna', tie('Anna', 'Bob')), saved('carl', tie('Bob', 'Carl'))];
    const table = join(folder, 'dora-liens.csv');
    writeFileSync(table, tie('Carl', 'Dora'));
    const out = join(folder, 'all.maillon.json');
    const { status, stderr } = launched('convert', a, b, table, out);
    expect(status).toBe(0);
    expect(stderr).toMatch(/«\scarl\s»\s: 1\s*acteur ajouté, 1\s*déjà là, 1\s*lien ajouté/);
    expect(launchedJson('check', out)).toMatchObject({ outcome: 'ok', actors: 4, ties: 3 });
    expect(launchedJson('check', a, b)).toMatchObject({ outcome: 'ok', actors: 3, ties: 2 });
    const analysed = launchedJson('analyse', a, b) as { readonly actors: readonly { readonly name: string }[] };
    expect(analysed.actors.map(({ name }) => name)).toEqual(['Anna', 'Bob', 'Carl']);
  });
});
