import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../../src/domain/mapDocument';
import { LIMITS } from '../../../src/formats/guards';
import { parseJson } from '../../../src/formats/native/parseJson';
import { writeNative } from '../../../src/formats/native/write';
import { readNetwork } from './readNetwork';

describe('a JSON file', () => {
  it('is our own map when it says so, whatever it is called', async () => {
    const text = writeNative(emptyDocument('Ma carte', 'fr'), { withPrivate: false });
    expect(await readNetwork(text, 'nodes.cyjs')).toMatchObject({ outcome: 'ok', said: [] });
    const newer = text.replace('"version": 1', '"version": 99');
    expect((await readNetwork(newer)).said).toMatchObject([{ code: 'NEWER_VERSION', value: 99 }]);
  });

  it.each([
    ['of a package', { name: 'x', version: '1', dependencies: {} }, 'name, version, dependencies'],
    ['with much in it', { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }, 'a, b, c, d, e…'],
    ['a list of numbers', [1, 2], '[…]'],
    ['a list of things', [{ lat: 1, lon: 2 }], '[…]'],
    ['links of a page, which are no ties', { links: [{ href: 'x' }] }, 'links'],
    ['nothing', {}, '{}'],
  ])('of another shape is refused with what it holds and what is expected: %s', async (_, content, value) => {
    const { outcome, said } = await readNetwork(content);
    expect(outcome).toBe('error');
    expect(said).toEqual([{ code: 'JSON_SHAPE', row: 1, value, value2: 'nodes + links', advice: 'jsonNetworks' }]);
  });

  it('that is cut is refused with its place; NaN is read as nothing and said', async () => {
    expect((await readNetwork('{"nodes": [\n{"id": ')).said).toEqual([
      { code: 'JSON_MALFORMED', row: 2, column: '8', value: 'EOF' },
    ]);
    const { said, names } = await readNetwork('{"nodes": [{"id": "a", "x": NaN, "y": 1}]}');
    expect(names).toEqual(['a']);
    expect(said.map(({ code }) => code)).toEqual(['NAN_LITERAL']);
  });

  it('of records is a table when their names tell what it is, on lines or in a list', async () => {
    const records = [
      { De: 'Léa', À: 'Ali', niveau: 2 },
      { De: 'Ali', À: 'Eva' },
    ];
    const list = await readNetwork(records);
    expect(list.ends).toEqual(['Léa-Ali', 'Ali-Eva']);
    expect(list.ties[0]?.level).toBe(2);
    const lines = await readNetwork(records.map((record) => JSON.stringify(record)).join('\r\n'), 'liens.jsonl');
    expect(lines.ends).toEqual(list.ends);
    const broken = await readNetwork('{"De":"Léa","À":"Ali"}\n{"De":');
    expect(broken.said).toMatchObject([{ code: 'JSON_MALFORMED', row: 2 }]);
  });

  it('whose last list of nodes is empty opens empty, and the repeated key is said', async () => {
    const { outcome, said, names } = await readNetwork('{"nodes":[{"id":"1","id":"2"}],"edges":[],"nodes":[]}');
    expect({ outcome, names }).toEqual({ outcome: 'warn', names: [] });
    expect(said).toMatchObject([{ code: 'DUP_KEY', value: 'nodes' }]);
  });

  it('with more attributes than a table holds is refused before any table is made', async () => {
    const nodes = Array.from({ length: 2_000 }, (_, i) => ({ id: `a${i}`, [`k${i}`]: 1 }));
    expect((await readNetwork({ nodes })).said).toEqual([
      { code: 'LIMIT_COLUMNS', value: 2_000, limit: LIMITS.columns },
    ]);
  });
});

describe('a JSON text that would fill the memory', () => {
  it('is refused at five million values, and says no more than a thousand things', () => {
    const text = `{"a":[${'0,'.repeat(5_000_000)}0]}`;
    expect(parseJson(text)).toMatchObject({ ok: false, code: 'LIMIT_VALUES' });
    expect(parseJson(`{${'"a":1,'.repeat(5_000)}"b":NaN}`).notes).toHaveLength(1_000);
  });
});
