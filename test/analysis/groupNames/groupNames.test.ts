import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { type GroupName, groupNames } from '../../../src/analysis/groupNames/groupNames';
import { changedActors } from '../../../src/analysis/groups/changedActors';
import { findGroups } from '../../../src/analysis/groups/findGroups';
import type { Partition } from '../../../src/analysis/partitions/partition';
import { partitionBy } from '../../../src/analysis/partitions/partitionBy';
import { seededRandom } from '../../../src/analysis/seededRandom';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { Actor } from '../../../src/domain/actor';
import type { GroupId, ThemeId, TieId } from '../../../src/domain/brand';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { newTie } from '../../../src/domain/tie';
import { groupNameEn } from '../../../src/i18n/findings/groupNameEn';
import { groupNameFr } from '../../../src/i18n/findings/groupNameFr';
import { aDocument, idOf } from '../../helpers/graphs';
import { sampleMap } from '../../helpers/sampleMap';

const NORTH = ['a-b', 'b-c', 'b-d'];
const SOUTH = ['x-y', 'y-z'];
const GROUPS = ['a b c d', 'x y z'];

/** The map of two groups, with something written about some of its actors. */
function written(about: Record<string, Partial<Actor>>, ties = [...NORTH, ...SOUTH]): MapDocument {
  const document = aDocument({}, ties);
  const actors = [...document.actors].map(([id, actor]) => [id, { ...actor, ...about[id] }] as const);
  const themes = new Map([['water' as ThemeId, { id: 'water' as ThemeId, label: 'eau potable' }]]);
  return { ...document, actors: new Map(actors), themes };
}

const split = (groups: readonly string[]): Partition => ({
  by: 'groups',
  groups: groups.map((members) => ({ id: members[0]!, members: members.split(' ').map(idOf) })),
});

function named(document: MapDocument, groups = GROUPS, before?: ReadonlyMap<string, GroupName>) {
  return groupNames(document, actorGraphOf(document, ALL_VISIBLE), split(groups), before);
}

/** Names as read in French, in the order of the groups. */
const read = (document: MapDocument, groups = GROUPS) =>
  [...named(document, groups).values()].map((name) => groupNameFr(name, document));

const all = (names: string, what: Partial<Actor>) => Object.fromEntries(names.split(' ').map((name) => [name, what]));

describe('a group is named', () => {
  it('by what more than half of it shares, each kind of thing in words', () => {
    expect(read(written(all('a b c', { territory: 'Val d’Ombreuse' })))[0]).toBe('Val d’Ombreuse');
    expect(read(written(all('a b c', { kind: 'CUMA' })))[0]).toBe('CUMA');
    expect(read(written(all('a b c', { family: 'association' })))[0]).toBe('Associations');
    expect(read(written(all('a b c', { profile: 'elected' })))[0]).toBe('Élu·es');
    expect(read(written(all('a b c', { profile: 'bergers' })))[0]).toBe('Bergers');
    expect(read(written(all('a b c', { themes: ['water' as ThemeId] })))[0]).toBe('Eau potable');
  });

  it('after the member with most ties in it, when only half shares something, or the others do too', () => {
    expect(read(written(all('a b', { territory: 'Nord' })))[0]).toBe('Autour de b');
    expect(read(written(all('a b c x y', { territory: 'Nord' })))).toEqual(['Autour de b', 'Autour de y']);
    expect(groupNameEn(named(written({})).get('a')!, written({}))).toBe('Around b');
  });

  it('not after somebody whose many ties go elsewhere', () => {
    const ties = [...NORTH, ...SOUTH, 'a-x', 'a-y', 'a-z'];
    expect(read(written({}, ties))[0]).toBe('Autour de b');
  });

  it('by its territory before its family, among equals; by what more of it share before that', () => {
    const both = { ...all('a b c', { territory: 'Nord', family: 'association' }) };
    expect(read(written(both))[0]).toBe('Nord');
    expect(read(written({ ...both, d: { family: 'association' } }))[0]).toBe('Associations');
  });

  it('never like another', () => {
    const document = written({
      ...all('a b c', { territory: 'Eau potable' }),
      ...all('x y', { themes: ['water' as ThemeId] }),
    });
    expect(read(document)).toEqual(['Eau potable', 'Eau potable (2)']);
  });
});

describe('a name stays', () => {
  it('while nearly half still share it, or somebody is still near the middle', () => {
    const north = named(written(all('a b c', { territory: 'Nord' })));
    const fewer = written(all('a b', { territory: 'Nord' }));
    expect(named(fewer, GROUPS, north).get('a')).toEqual({ code: 'territory', text: 'Nord' });
    expect(named(fewer).get('a')).toEqual({ code: 'around', actor: 'b' });
    const around = named(written({}));
    const other = written({}, [...NORTH, 'a-c', 'a-d', 'a-e', 'b-e', ...SOUTH]);
    const groups = ['a b c d e', 'x y z'];
    expect(named(other, groups).get('a')).toEqual({ code: 'around', actor: 'a' });
    expect(named(other, groups, around).get('a')).toEqual({ code: 'around', actor: 'b' });
  });

  it('not once it is hardly true', () => {
    const north = named(written(all('a b c', { territory: 'Nord' })));
    expect(named(written(all('a', { territory: 'Nord' })), GROUPS, north).get('a')).toMatchObject({ code: 'around' });
    const around = named(written({}));
    expect(named(written({}), ['a c d', 'b x y z'], around).get('a')).not.toMatchObject({ actor: 'b' });
    expect(named(written(all('a b c', { territory: 'Nord' })), GROUPS, around).get('a')).toMatchObject({
      text: 'Nord',
    });
  });

  it('through 100 random ties more on the sample: at most one name in fifty changes', () => {
    let document = sampleMap('fr');
    let graph = actorGraphOf(document, ALL_VISIBLE);
    let { groups } = findGroups(graph, [], { seed: 1 });
    const partition = () => partitionBy(document, graph, ALL_VISIBLE, 'groups', groups);
    let names = groupNames(document, graph, partition());
    const random = seededRandom(7);
    const ids = [...document.actors.keys()];
    const draw = () => ids[Math.floor(random() * ids.length)]!;
    let [seen, changed] = [0, 0];
    for (let edit = 0; edit < 100; edit++) {
      const tie = newTie(`more${edit}` as TieId, draw(), draw());
      document = { ...document, ties: new Map([...document.ties, [tie.id, tie]]) };
      const after = actorGraphOf(document, ALL_VISIBLE);
      groups = [...findGroups(after, groups, { seed: 1, touched: changedActors(graph, after) }).groups];
      graph = after;
      const next = groupNames(document, graph, partition(), names);
      const texts = [...next.values()].map((name) => groupNameFr(name, document));
      expect(new Set(texts).size).toBe(texts.length);
      for (const [id, name] of next) {
        const was = names.get(id);
        if (!was || groups.find((group) => group.id === (id as GroupId))!.members.length < 2) continue;
        seen++;
        if (groupNameFr(was, document) !== groupNameFr(name, document)) changed++;
      }
      names = next;
    }
    expect(seen).toBeGreaterThan(400);
    expect(changed).toBeLessThanOrEqual(seen / 50);
  });
});
