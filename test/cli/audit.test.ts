import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { auditSummary } from '../../src/cli/setup/auditSummary.mjs';
import { REASONS, releaseAges } from '../../src/cli/setup/releaseAges.mjs';

const lock = {
  packages: {
    '': {},
    'node_modules/saxes': {},
    'node_modules/vite': { dev: true },
    'node_modules/rollup': { dev: true },
  },
};
const of = (name: string, severity: string, via: readonly unknown[], fixAvailable = false) => ({
  [name]: { severity, via, range: '<2.0.0', nodes: [`node_modules/${name}`], fixAvailable },
});
const answer = (...found: readonly object[]) => JSON.stringify({ vulnerabilities: Object.assign({}, ...found) });
const TITLE = { title: 'Entities without end', url: 'https://example.org/GHSA-1' };

describe('what the advisory database said', () => {
  it('is that nothing is known', () => {
    expect(auditSummary(answer(), lock)).toEqual({
      lines: [
        '3 packages of package-lock.json compared with the advisory database.',
        'What is shipped: no known vulnerability.',
        'Tools for development and tests only: no known vulnerability.',
      ],
      status: 0,
    });
  });

  it('fails for what is shipped, worst first', () => {
    const said = answer(
      of('vite', 'low', ['rollup']),
      of('rollup', 'critical', [TITLE]),
      of('saxes', 'high', [TITLE], true),
    );
    expect(auditSummary(said, lock)).toEqual({
      lines: [
        '3 packages of package-lock.json compared with the advisory database.',
        'What is shipped: 1 with a known vulnerability.',
        '  high  saxes <2.0.0: Entities without end https://example.org/GHSA-1. A fixed version is there.',
        'Tools for development and tests only: 2 with a known vulnerability.',
        '  critical  rollup <2.0.0: Entities without end https://example.org/GHSA-1. No fixed version yet.',
        '  low  vite <2.0.0: through rollup. No fixed version yet.',
      ],
      status: 1,
    });
  });

  it('does not fail for a tool', () => {
    expect(auditSummary(answer(of('vite', 'critical', [TITLE])), lock).status).toBe(0);
  });

  it.each([
    ['', ''],
    ['not JSON', ''],
    [
      JSON.stringify({ message: '405 Method Not Allowed - POST https://registry' }),
      ' (405 Method Not Allowed - POST https://registry)',
    ],
    [JSON.stringify({ error: { code: 'ENOTFOUND' } }), ''],
  ])('is that it could not be reached, which is no failure: %s', (said, why) => {
    expect(auditSummary(said, lock)).toEqual({
      lines: [
        `No advisory database could be reached from here${why}. Nothing was checked: run it again where one can be.`,
      ],
      status: 0,
    });
  });
});

describe('packages that are pinned', () => {
  const NOW = Date.parse('2026-11-28');
  const ages = (dates: Readonly<Record<string, string>>, reasons = {}) =>
    releaseAges({ idb: '8.0.4', vite: '8.3.8' }, (name) => dates[name], NOW, reasons);

  it('need a reason where they are younger than a month', () => {
    const dates = { idb: '2026-10-06', vite: '2026-11-11' };
    expect(ages(dates)).toEqual({
      lines: ['2 of 2 pinned packages: 1 younger than 30 days.', '  vite@8.3.8, 17 days old: NO REASON IS GIVEN.'],
      status: 1,
    });
    expect(ages(dates, { 'vite@8.3.7': 'fixes' }).status).toBe(1);
    const given = ages(dates, { 'vite@8.3.8': 'fixes' });
    expect([given.status, given.lines[1]]).toEqual([0, '  vite@8.3.8, 17 days old: fixes']);
  });

  it('are said where nobody answers when they came out', () => {
    expect(ages({ vite: '2026-10-01' }).lines).toEqual([
      '1 of 2 pinned packages: 0 younger than 30 days.',
      'Could not be asked when these came out: idb. Run it again where a registry can be reached.',
    ]);
  });

  it('have no reason left over from a version that is pinned no more, and nothing that is shipped needs one', () => {
    const tools = Object.entries(project.devDependencies).map(([name, version]) => `${name}@${version}`);
    expect(Object.keys(REASONS).filter((one) => !tools.includes(one))).toEqual([]);
  });
});

describe('the table of packages in the README', () => {
  it('has a line for each that is shipped, and no other', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [, table = ''] = /\n\| package \|[^\n]*\n\|[-| ]+\|\n((?:\|[^\n]*\n)+)/.exec(readme) ?? [];
    const lines = table
      .trim()
      .split('\n')
      .map((line) =>
        line
          .split('|')
          .map((cell) => cell.trim())
          .slice(1, -1),
      );
    expect(lines.flatMap(([names = '']) => names.match(/(?<=`)[^`]+(?=`)/g) ?? [])).toEqual(
      Object.keys(project.dependencies),
    );
    for (const [names, why = '', instead = ''] of lines) {
      expect(why.length, names).toBeGreaterThan(20);
      expect(instead.length, names).toBeGreaterThan(10);
    }
  });
});
