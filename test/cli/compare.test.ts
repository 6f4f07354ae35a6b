import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonReport } from '../../src/analysis/compare/comparisonReport';
import type { Report } from '../../src/analysis/report';
import { HAUT_VALLON, launched, launchedJson } from './launched';

const [ACTORS = '', TIES = ''] = HAUT_VALLON;
let folder: string;
let before: string;
let after: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillon-'));
  const changed = readFileSync(TIES, 'utf8')
    .split('\n')
    .filter((row) => !row.startsWith('RES;GX;'))
    .map((row) => row.replace(/^LEA;MAR;échangent;non/, 'LEA;MAR;échangent;oui'))
    .join('\n');
  const ties = join(folder, 'liens.csv');
  writeFileSync(ties, `${changed.trimEnd()}\nISO;LEA;connaissent;non;avéré\nNOUV;CUM;connaissent;non;avéré\n`);
  [before, after] = [join(folder, 'before.xlsx'), join(folder, 'after.maillon.json')];
  for (const [from, into] of [
    [TIES, before],
    [ties, after],
  ] as const)
    if (launched('convert', ACTORS, from, into).status !== 0) throw new Error(`cannot make ${into}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('compare, a workbook with the map of a year later', () => {
  it('gives exactly the keys and totals of what changed', () => {
    const report = launchedJson('compare', before, after) as ComparisonReport;
    expect(Object.keys(report)).toEqual(['actors', 'ties', 'findings']);
    expect(report.actors).toEqual({ new: ['NOUV'], gone: [] });
    expect(report.ties).toEqual({
      new: [
        ['CUM', 'NOUV'],
        ['ISO', 'LEA'],
      ],
      gone: [['GX', 'RES']],
      becameFormal: [['LEA', 'MAR']],
    });
    expect(Object.keys(report.findings)).toEqual(['closed', 'opened']);
    const about = (list: readonly { rule: string; actors: readonly string[] }[], rule: string) =>
      list.filter((one) => one.rule === rule).map(({ actors }) => actors);
    expect(about(report.findings.closed, 'noKnownTie')).toEqual([['ISO']]);
    expect(about(report.findings.opened, 'noKnownTie')).toEqual([['GX']]);
  });

  it('words its findings as analyse does', () => {
    const { findings } = launchedJson('compare', before, after) as ComparisonReport;
    const closed = findings.closed.map(({ text }) => text);
    const asked = (launchedJson('analyse', before) as Report).findings.map(({ text }) => text);
    expect(closed.length).toBeGreaterThan(0);
    expect(asked).toEqual(expect.arrayContaining(closed));
  });

  it('compares a pair of CSV lists of ties, where nothing is written about anybody', () => {
    const one = join(folder, 'one.csv');
    const other = join(folder, 'other.csv');
    writeFileSync(one, 'De;À\nA;B\nB;C\n');
    writeFileSync(other, 'De;À\nB;A\nC;D\n');
    expect(launchedJson('compare', one, other)).toMatchObject({
      actors: { new: ['D'], gone: [] },
      ties: { new: [['C', 'D']], gone: [['B', 'C']], becameFormal: [] },
    });
    expect(launchedJson('compare', one, one)).toEqual({
      actors: { new: [], gone: [] },
      ties: { new: [], gone: [], becameFormal: [] },
      findings: { closed: [], opened: [] },
    });
  });

  it.each([
    [
      'fr',
      /1 acteur nouveau, 2 liens nouveaux, 1 lien devenu formel/,
      /Qui travaille avec qui, qui ne le faisait pas avant\n- CUM – NOUV\n- ISO – LEA/,
    ],
    [
      'en',
      /1 new actor, 2 new ties, 1 tie became formal/,
      /Who works together now and did not before\n- CUM – NOUV\n- ISO – LEA/,
    ],
  ])('reads as a text in %s', (language, totals, list) => {
    const { status, stdout } = launched('compare', before, after, '--lang', language);
    expect(status).toBe(0);
    expect(stdout.replaceAll('\u00A0', ' ')).toMatch(totals);
    expect(stdout).toMatch(list);
  });

  it('ends with status 2 unless there are two files, 1 when one of them is refused', () => {
    const empty = join(folder, 'empty.csv');
    writeFileSync(empty, '');
    for (const files of [[], [before], [before, after, after]]) {
      const { status, stdout, stderr } = launched('compare', ...files);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/deux fichiers/);
    }
    expect(launched('compare', before, '--from', 'LEA', after).status).toBe(2);
    const refused = launched('compare', before, empty, '--json');
    expect(refused.status).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({ outcome: 'error' });
  });
});
