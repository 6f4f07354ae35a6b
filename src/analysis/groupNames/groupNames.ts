import type { ActorId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import { type MapDocument, officerOf } from '../../domain/mapDocument';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { ActorGraph } from '../actorGraph';
import type { Partition, PartitionGroup } from '../partitions/partition';
import { idsOf, neighboursOf, rowsOf, vertexIndex } from '../rowsOf';
import type { GroupName } from './groupName';
import { type GroupTrait, groupTraits, traitKey } from './groupTraits';

export type { GroupName } from './groupName';

/** Share of a group that must have a trait for it to become the name, and the lower share at which it stays the name. */
const NAMING = 0.5;
const STILL_NAMING = 0.4;
/** Share from which a trait replaces a name of the kind "around somebody". */
const CLEARLY_NAMING = 2 / 3;
/** Share of the most ties within the group that the member it is named after needs to stay its name. */
const STILL_CENTRAL = 0.75;

/**
 * Names of the groups, by group id, all different. A computed group is named after what more than half of it shares and
 * less than half of the others do; at equal shares territory first, then network, theme, kind, profile and family.
 * Otherwise it is named after the member with most ties in it. `before`: previous names; one stays while it is nearly
 * true, so that names do not flicker while a map is edited. Time O(n + m).
 */
export function groupNames(
  document: MapDocument,
  graph: ActorGraph,
  partition: Partition,
  before: ReadonlyMap<string, GroupName> = new Map(),
): Map<string, GroupName> {
  const isComputed = partition.by === 'groups';
  const names = isComputed ? computedNames(document, graph, partition, before) : writtenNames(partition);
  return numbered(document, names);
}

function writtenNames({ by, groups }: Partition): Map<string, GroupName> {
  const code = by === 'family' ? 'family' : 'territory';
  return new Map(
    groups.map(({ id, text = '', network }) => [
      id,
      network === undefined ? { code, text } : { code: 'network', actor: network },
    ]),
  );
}

function computedNames(
  document: MapDocument,
  graph: ActorGraph,
  { groups }: Partition,
  before: ReadonlyMap<string, GroupName>,
): Map<string, GroupName> {
  const traits = groupTraits(document, groups);
  const tiesWithin = tiesWithinGroups(graph, groups);
  const naming = groupsNamedBy(traits);
  const officer = officerOf(document);
  const kept = groups.map(({ id }, index) => stillNaming(before.get(id), traits[index] ?? []));
  const taken = new Set(kept.flatMap((trait) => (trait ? [trait.key] : [])));
  const nameOf = (group: PartitionGroup, index: number): GroupName => {
    const { id, members, text } = group;
    if (text !== undefined) return { code: 'given', text };
    const [only = '' as ActorId] = members;
    if (members.length === 1) return { code: 'only', actor: only };
    const stays = kept[index];
    if (stays) return stays.name;
    const trait = (traits[index] ?? []).find(({ key, inside, outside }) => {
      return inside > NAMING && outside < NAMING && !taken.has(key) && naming.get(key) === 1;
    });
    const centre = stillCentral(before.get(id), group, tiesWithin);
    if (trait && (centre === undefined || trait.inside >= CLEARLY_NAMING)) return trait.name;
    return { code: 'around', actor: centre ?? mostTied(members, tiesWithin, officer) };
  };
  return new Map(groups.map((group, index) => [group.id, nameOf(group, index)]));
}

/** Number of groups that each trait could name. Remembered for the traits. */
const groupsNamedBy = rememberedFor((traits: readonly (readonly GroupTrait[])[]): ReadonlyMap<string, number> => {
  const groups = new Map<string, number>();
  for (const { key, inside } of traits.flat()) if (inside > NAMING) groups.set(key, (groups.get(key) ?? 0) + 1);
  return groups;
});

function stillNaming(name: GroupName | undefined, traits: readonly GroupTrait[]): GroupTrait | undefined {
  if (!name || name.code === 'given' || name.code === 'only' || name.code === 'around') return undefined;
  const key = traitKey(name);
  return traits.find((trait) => trait.key === key && trait.inside >= STILL_NAMING && trait.outside < NAMING);
}

function stillCentral(
  name: GroupName | undefined,
  { members }: PartitionGroup,
  tiesWithin: (member: ActorId) => number,
): ActorId | undefined {
  if (name?.code !== 'around' || !members.includes(name.actor)) return undefined;
  const most = Math.max(...members.map(tiesWithin));
  return tiesWithin(name.actor) >= STILL_CENTRAL * most ? name.actor : undefined;
}

function tiesWithinGroups(graph: ActorGraph, groups: readonly PartitionGroup[]): (actor: ActorId) => number {
  const vertexOf = vertexIndex(idsOf(graph));
  const groupOf = groupsByVertex(groups, vertexOf);
  const rows = rowsOf(graph);
  return (actor) => {
    const vertex = vertexOf.get(actor);
    if (vertex === undefined) return 0;
    let ties = 0;
    for (const other of neighboursOf(rows, vertex)) if (groupOf[other] === groupOf[vertex]) ties++;
    return ties;
  };
}

/** Group by vertex, −1 for none. */
const groupsByVertex = rememberedFor((groups: readonly PartitionGroup[], vertexOf: ReadonlyMap<ActorId, number>) => {
  const groupOf = new Int32Array(vertexOf.size).fill(-1);
  groups.forEach(({ members }, group) => {
    for (const member of members) groupOf[vertexOf.get(member) ?? -1] = group;
  });
  return groupOf;
});

/**
 * The member with most ties within the group. Members come by name, so the first of equals wins. The officer is tied to
 * many by trade, so another member is preferred.
 */
function mostTied(
  members: readonly ActorId[],
  tiesWithin: (member: ActorId) => number,
  officer: ActorId | undefined,
): ActorId {
  const others = members.filter((member) => member !== officer);
  let [best = members[0] ?? ('' as ActorId)] = others;
  let most = tiesWithin(best);
  for (const member of others) {
    const ties = tiesWithin(member);
    if (ties <= most) continue;
    best = member;
    most = ties;
  }
  return best;
}

/** Numbers names that would read the same, from 2: namesakes, or a territory and a network of one name. */
function numbered(document: MapDocument, names: ReadonlyMap<string, GroupName>): Map<string, GroupName> {
  const seen = new Map<string, number>();
  const result = new Map<string, GroupName>();
  for (const [id, { number: _, ...name }] of names) {
    const key = `${name.code === 'around' ? 'around ' : ''}${fold(readAs(document, name))}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    result.set(id, count === 1 ? name : { ...name, number: count });
  }
  return result;
}

function readAs(document: MapDocument, name: GroupName): string {
  if ('text' in name) return name.text;
  if ('theme' in name) return document.themes.get(name.theme)?.label ?? '';
  return document.actors.get(name.actor)?.name ?? '';
}
