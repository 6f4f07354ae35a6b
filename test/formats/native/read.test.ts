import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type { ActorId } from '../../../src/domain/brand';
import { faultsOf } from '../../../src/domain/integrity';
import { emptyDocument } from '../../../src/domain/mapDocument';
import type { JsonObject } from '../../../src/formats/native/jsonNode';
import type { Migration } from '../../../src/formats/native/migrations';
import { readNative } from '../../../src/formats/native/read';
import { MINOR } from '../../../src/formats/native/version';
import { writeNative } from '../../../src/formats/native/write';

const CORPUS = resolve(import.meta.dirname, '../../../../shared/badinputs/files');
const FIXTURES = resolve(import.meta.dirname, '../../../fixtures/native');

const read = (text: string, migrations?: readonly Migration[]) =>
  readNative({ name: 'a.maillon.json', bytes: new TextEncoder().encode(text) }, migrations);

/** The text of a file with these members, after its head, in the place of those of an empty map. */
function fileWith(members: Record<string, unknown>): string {
  const file = JSON.parse(writeNative(emptyDocument('Haute-Combe'))) as Record<string, unknown>;
  return JSON.stringify({ ...file, ...members }, null, 1);
}

function loaded(text: string, migrations?: readonly Migration[]) {
  const result = read(text, migrations);
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  return result;
}

describe('a file that is not one of ours', () => {
  it.each([
    ['{"a": 1,\n"b": }', 2, '6'],
    ['{"a": 1', 1, '8'],
    ['[1, 2, ]', 1, '8'],
    ["{'a': 1}", 1, '2'],
    ['{"a": "b\nc"}', 1, '9'],
    ['{"a": 01}', 1, '8'],
    ['{"a": "\\x"}', 1, '9'],
    ['{} {}', 1, '4'],
    ['{"a": truc}', 1, '7'],
    ['', undefined, undefined],
  ])('is refused with its place when it is no JSON: %j', (text, row, column) => {
    const code = text === '' ? 'EMPTY_FILE' : 'JSON_MALFORMED';
    const place = row === undefined ? {} : { row, column };
    expect(read(text)).toEqual({
      outcome: 'error',
      messages: [expect.objectContaining({ code, file: 'a.maillon.json', ...place })],
    });
  });

  it.each([
    ['[]', '/', '{…}'],
    ['{}', '/format', '"maillon"'],
    ['{"format":"maillon"}', '/version', '1'],
    ['{"format":"maillon","version":"1"}', '/version', '1'],
    ['{"format":"maillon","version":1}', '/map', 'map'],
    [fileWith({ actors: {} }), '/actors', '[…]'],
    [fileWith({ actors: [{ name: 'Léa' }] }), '/actors/0', '{"id": "…"}'],
    [fileWith({ actors: [{ id: 'a', type: 'person' }] }), '/actors/a/name', 'name'],
    [
      fileWith({ actors: [{ id: 'a', type: 3, name: 'Léa' }] }),
      '/actors/a/type',
      '"person" | "structure" | "network" | "body" | "unknown"',
    ],
    [
      fileWith({ actors: [{ id: 'a', type: 'person', name: 'Léa', position: { free: { x: null, y: 0 } } }] }),
      '/actors/a/position/free/x',
      '0',
    ],
    // graphology could not tie them.
    [fileWith({ actors: [{ id: 'constructor', type: 'person', name: 'Léa' }] }), '/actors/constructor', 'id'],
    [fileWith({ ties: [{ id: 't', a: '__proto__', b: 'b', certainty: 'confirmed' }] }), '/actors/__proto__', 'id'],
    [
      fileWith({ ties: [{ id: 't', a: 'a', b: 'b', certainty: 'confirmed', level: 5 }] }),
      '/ties/t/level',
      '1 | 2 | 3 | 4',
    ],
  ])('is refused with the path and what was expected: %s', (text, value, value2) => {
    expect(read(text)).toEqual({
      outcome: 'error',
      messages: expect.arrayContaining([expect.objectContaining({ code: 'JSON_SHAPE', value, value2 })]),
    });
  });

  it('is refused when it is of a newer version, both versions named', () => {
    expect(read('{"format":"maillon","version":7,"map":"unknown shape"}')).toEqual({
      outcome: 'error',
      messages: [{ code: 'NEWER_VERSION', value: 7, limit: 1, file: 'a.maillon.json' }],
    });
  });

  it('is refused beyond 200 levels, however deep', () => {
    const text = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(read(text).messages).toEqual([expect.objectContaining({ code: 'LIMIT_DEPTH', limit: 200 })]);
  });

  it.runIf(existsSync(CORPUS)).each([
    ['G-json/G02_cut.json', 'JSON_MALFORMED', 4],
    ['G-json/G03_trailing.json', 'JSON_MALFORMED', 2],
    ['G-json/G15_lines.json', 'JSON_MALFORMED', 2],
    ['G-json/G16_package.json', 'JSON_SHAPE', 1],
    ['G-json/G06_dupkeys.json', 'DUP_KEY', 1],
    ['E-injection/E10_proto.json', 'JSON_SHAPE', 1],
  ])('says of %s: %s, line %i', (path, code, row) => {
    const result = readNative({ name: path, bytes: new Uint8Array(readFileSync(`${CORPUS}/${path}`)) });
    expect(result.outcome).toBe('error');
    expect(result.messages).toContainEqual(expect.objectContaining({ code, row }));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a damaged file of ours', () => {
  const actor = { id: 'a', type: 'person', name: 'Léa' };

  it('gets the actors that its records point to, under their ids', () => {
    const tie = { id: 't', a: 'a', b: 'gone', certainty: 'confirmed' };
    const { document, messages, outcome } = loaded(
      fileWith({ actors: [actor], ties: [tie], private: [{ actor: 'lost', notes: 'n' }] }),
    );
    expect(outcome).toBe('warn');
    expect(messages).toEqual([
      expect.objectContaining({ code: 'DANGLING_EDGE', column: 'b', value: 'gone' }),
      expect.objectContaining({ code: 'DANGLING_EDGE', column: 'actor', value: 'lost' }),
    ]);
    expect([...document.actors.keys()]).toEqual(['a', 'gone', 'lost']);
    expect(faultsOf(document)).toEqual([]);
  });

  it('loses themes, actions and a beneficiary that are not there, and says so', () => {
    const map = {
      title: 'T',
      language: 'fr',
      perimeter: 'group',
      thresholds: { within: 3, relayWithin: 2 },
      beneficiary: 'x',
    };
    const testimony = { id: 'm', person: 'a', action: 'none', themes: ['none'] };
    const { document, messages } = loaded(
      fileWith({ map, actors: [{ ...actor, themes: ['eau'] }], testimonies: [testimony] }),
    );
    expect(messages.map(({ code, value }) => [code, value])).toEqual([
      ['UNSUPPORTED', 'eau'],
      ['UNSUPPORTED', 'x'],
      ['UNSUPPORTED', 'none'],
      ['UNSUPPORTED', 'none'],
    ]);
    expect(faultsOf(document)).toEqual([]);
  });

  it('names an actor that has no name, after its reference', () => {
    const { document, messages } = loaded(fileWith({ actors: [{ ...actor, name: ' ', reference: 'R7' }] }));
    expect(messages).toEqual([expect.objectContaining({ code: 'EMPTY_LABEL', value: 'R7' })]);
    expect(document.actors.get('a' as ActorId)?.name).toBe('R7');
  });

  it('keeps the first of two records with one id, and names both lines', () => {
    const text = fileWith({ actors: [actor, { ...actor, name: 'Léo' }] });
    const lines = text.split('\n').flatMap((line, index) => (line === '  {' ? [index + 1] : []));
    const { document, messages } = loaded(text);
    expect(messages).toEqual([
      expect.objectContaining({ code: 'DUP_NODE', value: 'a', row2: lines[0], row: lines[1] }),
    ]);
    expect(document.actors.get('a' as ActorId)?.name).toBe('Léa');
  });

  it('says a key that is there twice', () => {
    const text = fileWith({}).replace(/"minor": (\d+)/, '"minor": $1,\n"minor": $1');
    expect(loaded(text).messages).toEqual([expect.objectContaining({ code: 'DUP_KEY', value: 'minor', row: 5 })]);
  });
});

describe('a file of another version', () => {
  it('reads a type that only a newer version knows as one to be specified, and writes it back until somebody says one', () => {
    const text = fileWith({ actors: [{ id: 'a', type: 'elf', name: 'Léa' }] });
    const { document, messages } = loaded(text);
    expect(document.actors.get('a' as ActorId)?.type).toBe('unknown');
    expect(messages).toEqual([expect.objectContaining({ code: 'UNKNOWN_KEPT', value: '/actors/a/type' })]);
    const actorsIn = (written: string) => JSON.parse(written).actors;
    expect(actorsIn(writeNative(document))).toEqual([{ id: 'a', type: 'elf', name: 'Léa' }]);
    const said = { ...newActor('a' as ActorId, 'Léa'), type: 'person' as const };
    expect(actorsIn(writeNative({ ...document, actors: new Map([[said.id, said]]) }))).toEqual([
      { id: 'a', type: 'person', name: 'Léa' },
    ]);
  });

  it('keeps the fields of a newer minor version, and that version, through a save', () => {
    const actor = {
      id: 'a',
      type: 'person',
      name: 'Léa',
      roles: [{ role: 'witness', strength: 2.5 }],
      mood: { __proto__: null, x: [1] },
    };
    const text = fileWith({
      minor: MINOR + 1,
      visits: [{ id: 'w', size: 12345678901234567890n.toString() }],
      actors: [actor],
    });
    const { document, messages, outcome } = loaded(text);
    expect(outcome).toBe('ok');
    expect(messages).toEqual([
      { code: 'UNKNOWN_KEPT', file: 'a.maillon.json', value: '/actors/a/roles/0/strength, /actors/a/mood, /visits' },
    ]);
    expect(JSON.parse(writeNative(document))).toEqual(JSON.parse(text));
  });

  it('goes through each migration in turn', () => {
    const rename: Migration = (file) => {
      const { members } = file;
      const people = members.get('people');
      const next = new Map([...members].filter(([name]) => name !== 'people'));
      return { ...file, members: people ? next.set('actors', people) : next };
    };
    const retitle: Migration = (file): JsonObject => {
      const map = file.members.get('map');
      if (map?.kind !== 'object') return file;
      const title = { kind: 'text', text: 'Migrated', at: map.at } as const;
      return {
        ...file,
        members: new Map(file.members).set('map', { ...map, members: new Map(map.members).set('title', title) }),
      };
    };
    const text = fileWith({ people: [{ id: 'a', type: 'person', name: 'Léa' }] });
    const { document, messages } = loaded(text, [rename, retitle]);
    expect(messages).toEqual([{ code: 'MIGRATED', value: 1, file: 'a.maillon.json' }]);
    expect(document.actors.size).toBe(1);
    expect(document.info.title).toBe('Migrated');
    const half = fileWith({ version: 2, people: [] });
    expect(loaded(half, [rename, retitle]).document.unknown).toEqual(new Map([['/people', '[]']]));
  });

  it('leaves the file as it was when a migration fails half-way', () => {
    const bytes = new TextEncoder().encode(fileWith({}));
    const before = bytes.slice();
    const broken: Migration = () => {
      throw new Error('half-way');
    };
    expect(() => readNative({ name: 'a', bytes }, [(file) => file, broken])).toThrow('half-way');
    expect(bytes).toEqual(before);
  });
});

describe('files written by each version', () => {
  it.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.json')))(
    '%s still opens, whole and without a word',
    (name) => {
      const text = readFileSync(`${FIXTURES}/${name}`, 'utf8');
      const { document, messages } = loaded(text);
      expect(messages.filter(({ code }) => code !== 'UNKNOWN_KEPT')).toEqual([]);
      expect(faultsOf(document)).toEqual([]);
      // Written again, it only says that it may hold the tables that were added since.
      if (name.startsWith('v1-'))
        expect(writeNative(document)).toBe(text.replace(/"minor": [0-6],/, `"minor": ${MINOR},`));
    },
  );
});
