import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFiles } from '../../src/formats/readFiles';
import type { ReadResult } from '../../src/formats/readResult';
import { filesEn } from '../../src/i18n/files/en';
import { filesFr } from '../../src/i18n/files/fr';
import { aReadContext } from '../helpers/readContext';
import { INTERVIEW_COUNTS, INTERVIEWS_TOGETHER } from './interviewCounts';
import { NETWORK_COUNTS } from './networkCounts';
import { TABLE_COUNTS } from './tableCounts';

const DATA = resolve(import.meta.dirname, '../../../shared/data');
const FILES = join(DATA, 'files');
const COUNTS = [...NETWORK_COUNTS, ...TABLE_COUNTS, ...INTERVIEW_COUNTS];

const read = (...files: readonly string[]) =>
  readFiles(
    files.map((file) => ({ name: basename(file), bytes: new Uint8Array(readFileSync(join(FILES, file))) })),
    aReadContext(),
  );

/** Where a table of all of it is written, when somebody asks for one. */
const { FILES_TABLE } = process.env;
const lines: string[] = [];

function tell(file: string, result: ReadResult): void {
  const counts = result.outcome === 'error' ? ['', ''] : [result.document.actors.size, result.document.ties.size];
  const questions = result.outcome === 'error' ? [] : result.questions;
  const said = result.outcome === 'error' ? filesFr.summary(result.messages) : codesOf(result);
  const asked = questions.map(({ kind }) => `? ${kind}`);
  lines.push(
    `| ${[file, result.outcome, ...counts, [...said, ...asked].join('; ').replaceAll('|', '\\|')].join(' | ')} |`,
  );
}

function codesOf({ messages }: ReadResult): string[] {
  return Object.entries(timesOf(messages.map(({ code }) => code))).map(
    ([code, n]) => `${code}${n > 1 ? ` × ${n}` : ''}`,
  );
}

function timesOf(words: readonly string[]): Record<string, number> {
  const times: Record<string, number> = {};
  for (const word of words) times[word] = (times[word] ?? 0) + 1;
  return times;
}

describe.runIf(existsSync(DATA))('every real file opens with its counts, or says why not', () => {
  it.each(COUNTS)('$file', async (counts) => {
    const result = await read(counts.file);
    tell(counts.file, result);
    if ('refused' in counts) {
      expect([result.outcome, result.messages.map(({ code }) => code)]).toEqual(['error', [counts.refused]]);
      return;
    }
    if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
    const { actors, ties, said = {}, asked = [] } = counts;
    expect({
      actors: result.document.actors.size,
      ties: result.document.ties.size,
      said: timesOf(result.messages.map(({ code }) => code)),
      asked: result.questions.map(({ kind }) => kind),
    }).toEqual({ actors, ties, said, asked });
    for (const { message, summary } of [filesFr, filesEn]) {
      expect(summary(result.messages).join(' ')).not.toContain('undefined');
      for (const one of result.messages) expect(message(one)).toContain(basename(counts.file));
    }
  });

  it('none is left out, and counts are those that came with the files, or say why not', () => {
    const there = readdirSync(FILES, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const names = there.map(({ parentPath, name }) => relative(FILES, join(parentPath, name)).replaceAll('\\', '/'));
    expect(COUNTS.map(({ file }) => file).sort()).toEqual(names.sort());
    const given = countsGiven();
    expect(given.size).toBeGreaterThan(100);
    for (const counts of COUNTS) {
      const [actors, ties] = given.get(counts.file) ?? [];
      if (actors === undefined || ties === undefined) continue;
      if ('refused' in counts) expect([counts.file, actors, ties]).toEqual([counts.file, 0, 0]);
      else if (counts.why === undefined) expect(counts).toMatchObject({ actors, ties });
      else expect([counts.file, counts.actors, counts.ties]).not.toEqual([counts.file, actors, ties]);
    }
  });

  it('interviews of Network Canvas together are one map', async () => {
    const result = await read(...INTERVIEWS_TOGETHER.files);
    tell(`network_canvas/export/* (${INTERVIEWS_TOGETHER.files.length})`, result);
    if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
    const { actors, ties } = result.document;
    expect([result.outcome, actors.size, ties.size]).toEqual([
      'ok',
      INTERVIEWS_TOGETHER.actors,
      INTERVIEWS_TOGETHER.ties,
    ]);
  });

  it.each([
    [
      'vosviewer/QSS_SM_2020-2021_co-authorship_map.txt',
      'vosviewer/QSS_SM_2020-2021_co-authorship_network.txt',
      112,
      225,
    ],
    ['csv/pireh_listeSuffragettesArrestations.csv', 'csv/pireh_listeLiensSuffragettes.csv', 1613, 1995],
  ])('%s goes with %s', async (actors, ties, ofActors, ofTies) => {
    const result = await read(actors, ties);
    tell(`${actors} + ${basename(ties)}`, result);
    if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
    expect([result.document.actors.size, result.document.ties.size]).toEqual([ofActors, ofTies]);
  });

  afterAll(() => {
    const head = ['| file | outcome | actors | ties | messages |', '| --- | --- | ---: | ---: | --- |'];
    if (FILES_TABLE !== undefined) writeFileSync(FILES_TABLE, `${[...head, ...lines].join('\n')}\n`);
  });
});

/** Counts of the table that came with the files; "156/156" is one for each relation. */
function countsGiven(): Map<string, readonly [number, number]> {
  const rows = readFileSync(join(DATA, 'README.md'), 'utf8').split('\n');
  const cells = rows
    .filter((row) => row.startsWith('| files/'))
    .map((row) => row.split('|').map((cell) => cell.trim()));
  return new Map(
    cells.flatMap(([, file = '', , actors = '', ties = '']) =>
      actors === ''
        ? []
        : [
            [
              file.replace('files/', ''),
              [Number(actors), ties.split('/').reduce((sum, one) => sum + Number(one), 0)],
            ] as const,
          ],
    ),
  );
}

it.runIf(!existsSync(DATA))('real files are not here: nothing to check', () => undefined);
