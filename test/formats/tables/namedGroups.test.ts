import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { groupNames } from '../../../src/analysis/groupNames/groupNames';
import { findGroups } from '../../../src/analysis/groups/findGroups';
import { groupPartition } from '../../../src/analysis/partitions/partitionBy';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { GroupId } from '../../../src/domain/brand';
import { nameGroup } from '../../../src/domain/commands';
import { byCodeUnits } from '../../../src/domain/folding';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { readFiles } from '../../../src/formats/readFiles';
import { writeFiles } from '../../../src/formats/writeFiles';
import { aMap } from '../../helpers/documents';

const TIES = ['a-b', 'b-c', 'a-c', 'x-y', 'y-z', 'x-z', 'c-x'];
const KEPT = aMap({}, TIES, { groups: { north: ['a', 'b', 'c'], south: ['x', 'y', 'z'] } });
const NAMED = nameGroup.run(KEPT, { id: 'north' as GroupId, name: 'Le nord' });

const told = ({ groups, actors }: MapDocument) =>
  [...groups.values()]
    .filter(({ members }) => members.length > 1)
    .map(({ name, members }) => [name, members.flatMap((id) => actors.get(id)?.name ?? []).sort(byCodeUnits)]);

async function through(document: MapDocument, kind: 'xlsx' | 'ods' | 'csv'): Promise<MapDocument> {
  const options = { language: 'fr', privateNotes: false, confidences: true } as const;
  const written = await writeFiles(document, kind, options);
  const files = written.map(({ suffix, extension, bytes }) => ({ name: `carte${suffix}${extension}`, bytes }));
  let next = 0;
  const result = await readFiles(files, { newId: () => `new${next++}`, language: 'fr', answers: new Map() });
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  expect(result.messages).toEqual([]);
  return result.document;
}

describe('a name that somebody gave a group', () => {
  it.each(['xlsx', 'ods', 'csv'] as const)(
    'comes back with its group from %s; without one no group is told',
    async (kind) => {
      const back = await through(NAMED, kind);
      expect(told(back)).toEqual([
        ['Le nord', ['a', 'b', 'c']],
        [undefined, ['x', 'y', 'z']],
      ]);
      expect((await through(KEPT, kind)).groups.size).toBe(0);
    },
  );

  it('stays when the groups that came back are searched on the map, after an edit, and from scratch', async () => {
    const back = await through(NAMED, 'xlsx');
    const ids = [...back.actors.values()];
    const more: MapDocument = {
      ...back,
      ties: new Map(
        [...back.ties].filter(
          ([, { a, b }]) => ![a, b].every((id) => ['a', 'b'].includes(back.actors.get(id)?.name ?? '')),
        ),
      ),
    };
    expect(ids).toHaveLength(6);
    for (const document of [back, more])
      for (const fromScratch of [false, true]) {
        const graph = actorGraphOf(document, ALL_VISIBLE);
        const { groups } = findGroups(graph, [...back.groups.values()], { seed: 1, fromScratch });
        const names = groupNames(document, graph, groupPartition(graph, groups));
        expect([...names.values()]).toContainEqual({ code: 'given', text: 'Le nord' });
      }
  });
});
