import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeNative } from '../../src/formats/native/write';
import { partsOf, textsOfSlides } from '../export/deck/slideTexts';
import { sampleMap } from '../helpers/sampleMap';
import { HAUT_VALLON, launched, launchedJson } from './launched';

let folder: string;
let sample: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillon-pictures-'));
  sample = join(folder, 'carte.maillon.json');
  writeFileSync(sample, writeNative(sampleMap('fr'), { withPrivate: true }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function converted(name: string, ...args: string[]): string {
  const out = join(folder, name);
  const { status, stdout, stderr } = launched('convert', ...args, out);
  expect({ status, stdout }, stderr).toEqual({ status: 0, stdout: '' });
  return readFileSync(out, 'utf8');
}

function wordsOf(xml: string): string {
  let words = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => {
    words += ` ${text}`;
  });
  parser.write(xml).close();
  return words.replaceAll(/\s+/g, ' ');
}

describe('convert to a picture', () => {
  it('writes a poster that is good XML, in the language of the map or the one asked for', () => {
    const french = wordsOf(converted('carte.svg', sample));
    expect(french).toContain('Qui manque autour de Maëlle pour coopérer ?');
    expect(french).toContain('quelqu’un manque ici');
    expect(french).toContain('48 acteurs et 109 liens. Faite avec Maillon le');
    const english = wordsOf(converted('map.svg', sample, '--lang', 'en'));
    expect(english).toContain('someone is missing here');
    expect(english).toContain('48 actors and 109 ties. Made with Maillon on');
  });

  it('writes of spreadsheets too', () => {
    const words = wordsOf(converted('haut-vallon.svg', ...HAUT_VALLON));
    for (const part of ['LEA', 'CUM', 'Qui témoigne', 'sans chemin connu']) expect(words).toContain(part);
  });

  it('says what it wrote, as JSON and nothing else', () => {
    const out = join(folder, 'said.svg');
    expect(launchedJson('convert', sample, out)).toEqual({ written: [out] });
  });
});

describe('convert to slides', () => {
  it('tells the story in the language asked for, with nothing private even when notes are asked for', () => {
    const out = join(folder, 'slides.pptx');
    const { status, stderr } = launched('convert', sample, out, '--with-notes', '--lang', 'en');
    expect(status, stderr).toBe(0);
    const bytes = new Uint8Array(readFileSync(out));
    const words = textsOfSlides(bytes).map(({ slide, notes }) => `${slide}\n${notes}`);
    expect(words.join('\n')).toContain('Who could introduce whom');
    const { privates } = sampleMap('fr');
    const secrets = [...privates.values()].flatMap((one) => [one.notes, one.email, one.phone, one.attitude]);
    const whole = [...partsOf(bytes).values()].join('\n').replaceAll('&apos;', "'").replaceAll('&quot;', '"');
    for (const secret of secrets) if (secret !== undefined && secret.length > 8) expect(whole).not.toContain(secret);
  });
});

describe('convert to a report', () => {
  it('tells the story on a page, where another page has the tables', () => {
    const page = converted('carte.report.html', sample);
    expect(page).toContain('<h2>Qui pourrait présenter qui</h2>');
    expect(page).not.toContain('<table');
    expect(page).not.toMatch(/@example\.org/);
  });
});

describe('convert to a page', () => {
  it('holds the picture, the questions, every actor and every tie that may be told', () => {
    const page = converted('carte.html', sample);
    const document = sampleMap('fr');
    for (const { name } of document.actors.values()) expect(page).toContain(`<th scope="row">${name}</th>`);
    const told = [...document.ties.values()].filter((tie) => !tie.confidential && tie.certainty !== 'absent');
    const rows = page.slice(page.indexOf('Les liens</h2>')).match(/<tr>/g)!.length - 1;
    expect(rows).toBe(told.length);
    expect(page).toContain('Où sont nos manques');
    expect(page).toMatch(/<li>\s*Qui[^<]*témoigner[^<]*jeunesse/);
  });

  it('holds no private note and no tie told in confidence, even when notes are asked for', () => {
    const document = sampleMap('fr');
    const page = converted('sans.html', sample, '--with-notes');
    const secrets = [...document.privates.values()].flatMap(({ notes, email, phone, attitude }) =>
      [notes, email, phone, attitude].filter((one) => one !== undefined),
    );
    expect(secrets.length).toBeGreaterThan(5);
    const words = page.replaceAll('&quot;', '"');
    for (const secret of secrets.filter(({ length }) => length > 8)) expect(words).not.toContain(secret);
    expect(page).not.toMatch(/@example\.org/);
  });
});
