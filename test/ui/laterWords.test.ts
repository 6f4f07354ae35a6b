import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
/** They load the words themselves: a page of their own, before or without a desk. */
const BY_THEMSELVES = ['startSafe', 'startFollower'];

const textOf = (file: string) => readFileSync(file, 'utf8');
function fileOf(from: string, target: string): string | undefined {
  const path = join(dirname(from), target);
  return [path, `${path}.ts`, `${path}.tsx`].find((one) => /\.tsx?$/.test(one) && existsSync(one));
}

/** Whether `file` reads later words, itself or by what it imports at once. */
function readsLaterWords(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  const targets = [...textOf(file).matchAll(/^(?:import|export)\s(?!type\s)[^'";]*?from\s+'(\.[^']+)'/gm)];
  return targets.some(([statement, target = '']) => {
    const imported = fileOf(file, target);
    if (imported === undefined) return false;
    if (statement.includes('LATER_MESSAGES')) return true;
    return readsLaterWords(imported, seen);
  });
}

describe('later words', () => {
  it('are loaded with whatever the page imports later and that reads them', () => {
    const loads = ['ui', 'app']
      .flatMap((layer) =>
        readdirSync(join(SRC, layer), { recursive: true, encoding: 'utf8' }).map((file) => join(SRC, layer, file)),
      )
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) =>
        [...textOf(file).matchAll(/^.*?(?<!typeof )import\('(\.[^']+)'\)/gm)].map(([line, target = '']) => ({
          line,
          target: fileOf(file, target),
        })),
      )
      .filter(({ target }) => target !== undefined && readsLaterWords(target));
    expect(loads.length).toBeGreaterThan(10);
    const alone = loads
      .map(({ line }) => line)
      .filter((line) => !/\b(?:later|withLaterWords)\(/.test(line) && !BY_THEMSELVES.some((one) => line.includes(one)));
    expect(alone).toEqual([]);
  });
});
