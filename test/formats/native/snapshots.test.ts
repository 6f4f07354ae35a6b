import { describe, expect, it } from 'vitest';
import type { ActorId, Day, SnapshotId } from '../../../src/domain/brand';
import { takeSnapshot } from '../../../src/domain/commands';
import { faultsOf } from '../../../src/domain/integrity';
import { mapOfCopy } from '../../../src/domain/mapCopy';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { readNative } from '../../../src/formats/native/read';
import { writeNative } from '../../../src/formats/native/write';
import { richDocument } from '../../helpers/randomEdits';

const document: MapDocument = takeSnapshot.run(richDocument(), {
  id: 's1' as SnapshotId,
  name: 'Printemps',
  on: '2026-03-01' as Day,
});

function read(text: string) {
  const result = readNative({ name: 'a.maillon.json', bytes: new TextEncoder().encode(text) });
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  return result;
}

interface WrittenSnapshot extends Record<string, unknown> {
  readonly actors: Record<string, unknown>[];
  readonly ties: Record<string, unknown>[];
}

/** The file of the map with its snapshots changed. */
function fileWith(change: (snapshot: WrittenSnapshot) => unknown): string {
  const file = JSON.parse(writeNative(document)) as { snapshots: WrittenSnapshot[] };
  return JSON.stringify({ ...file, snapshots: file.snapshots.flatMap(change) });
}

describe('snapshots in the file of a map', () => {
  it('stand under their name and day as the map would in a file of its own', () => {
    const file = JSON.parse(writeNative(document)) as Record<string, unknown> & { snapshots: WrittenSnapshot[] };
    const alone = JSON.parse(writeNative(richDocument())) as Record<string, unknown>;
    const { format: _format, version: _version, minor: _minor, ...map } = alone;
    expect(file.snapshots).toEqual([{ id: 's1', name: 'Printemps', on: '2026-03-01', ...map }]);
    expect(read(JSON.stringify(file)).document).toEqual(document);
  });

  it('hold no private note when the file should not', () => {
    expect(writeNative(document).split('préfère le matin')).toHaveLength(3);
    expect(writeNative(document, { withPrivate: false })).not.toContain('préfère le matin');
  });

  it.each([
    ['without a name', ({ name: _name, ...rest }: WrittenSnapshot) => rest, '/snapshots/0'],
    ['with a blank name', (one: WrittenSnapshot) => ({ ...one, name: ' ' }), ' '],
    [
      'with an actor of no known type',
      (one: WrittenSnapshot) => ({ ...one, actors: [{ id: 'x', type: 'elf' }] }),
      'Printemps',
    ],
    ['that is no snapshot', () => 12, '/snapshots/0'],
  ])('that cannot be read are said and left out, the map is whole: %s', (_what, change, value) => {
    const { document: map, messages, outcome } = read(fileWith(change));
    expect(outcome).toBe('warn');
    expect(messages).toEqual([expect.objectContaining({ code: 'UNSUPPORTED', value })]);
    expect(messages[0]?.row).toBeGreaterThan(0);
    expect(map).toEqual({ ...document, snapshots: new Map() });
  });

  it('that are no list, or share an id, are said too', () => {
    const file = JSON.parse(writeNative(document)) as object;
    expect(read(JSON.stringify({ ...file, snapshots: 'x' })).messages).toEqual([
      expect.objectContaining({ code: 'UNSUPPORTED', value: '/snapshots' }),
    ]);
    const twice = read(fileWith((one) => [one, { ...one, name: 'Automne' }]));
    expect(twice.messages).toEqual([expect.objectContaining({ code: 'UNSUPPORTED', value: 'Automne' })]);
    expect(twice.document).toEqual(document);
  });

  it('are repaired as the map is', () => {
    const { document: map, messages } = read(
      fileWith((one) => ({ ...one, ties: [{ id: 't', a: 'lea', b: 'gone', certainty: 'confirmed' }] })),
    );
    expect(messages).toEqual([expect.objectContaining({ code: 'DANGLING_EDGE', value: 'gone' })]);
    const snapshot = map.snapshots.get('s1' as SnapshotId);
    if (!snapshot) throw new Error('no snapshot');
    const copied = mapOfCopy(snapshot.map);
    expect(copied.actors.has('gone' as ActorId)).toBe(true);
    expect(faultsOf(copied)).toEqual([]);
  });

  it('keep the fields of a newer version', () => {
    const text = fileWith(({ actors: [first, ...others], ...one }) => ({
      ...one,
      mood: [1.5],
      actors: [{ ...first, wish: 'x' }, ...others],
    }));
    const { document: map, messages } = read(text);
    expect(messages).toEqual([expect.objectContaining({ code: 'UNKNOWN_KEPT' })]);
    expect(map.unknown.size).toBe(0);
    expect(map.snapshots.get('s1' as SnapshotId)?.map.unknown).toHaveLength(2);
    expect(JSON.parse(writeNative(map))).toEqual(JSON.parse(text));
  });
});
