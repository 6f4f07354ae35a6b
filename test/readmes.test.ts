import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const files = [
  ...readdirSync(ROOT).map((name) => `/${name}`),
  ...['src', 'test', 'fixtures'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `/${folder}/${path.replaceAll('\\', '/')}`,
    ),
  ),
];
/** As READMEs write it: with or without what its name ends with. */
const known = new Set(
  files.flatMap((path) => [path, path.replace(/\.\w+$/, ''), path.replace(/(?:\.(?:test|spec))?\.\w+$/, '')]),
);
const isThere = (name: string) => [...known].some((path) => path.endsWith(`/${name}`));
/** What a build makes, and names with a blank to fill in. */
const ELSEWHERE = /^dist\/|[<*…]/;

// A file that was moved leaves these pages pointing at nothing, and nobody reads them again.
it.each(['src/README.md', 'src/analysis/README.md', 'src/formats/README.md'])(
  '%s names files and folders that are there',
  (page) => {
    const text = readFileSync(join(ROOT, page), 'utf8').replaceAll(/```.*?```/gs, '');
    const names = [...text.matchAll(/`([\w./*<>…-]+)`/g)]
      .map(([, name = '']) => name.replace(/\/$/, ''))
      .filter((name) => /\/|\.(?:tsx?|mjs)$/.test(name) && !ELSEWHERE.test(name));
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !isThere(name))).toEqual([]);
  },
);
