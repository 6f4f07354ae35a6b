import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { networksByActor } from '../partitions/networksByActor';
import type { PartitionGroup } from '../partitions/partition';
import { ALL_VISIBLE } from '../visibility';
import type { GroupName } from './groupName';

export interface GroupTrait {
  /** Equal for all who share the trait. */
  readonly key: string;
  readonly name: GroupName;
  /** Share of the members, and of the actors of all other groups, that have it. */
  readonly inside: number;
  readonly outside: number;
}

/** Order between traits of equal share: what says most to people on the ground first. */
const ORDER: readonly GroupName['code'][] = ['territory', 'network', 'theme', 'kind', 'profile', 'family'];

/**
 * Traits that at least two members of a group share, most shared first, for each group. Time O(n × texts of an actor);
 * computed once while no group, actor or membership changes.
 */
export function groupTraits(
  document: MapDocument,
  groups: readonly PartitionGroup[],
): readonly (readonly GroupTrait[])[] {
  return traitsOfGroups(groups, document.actors, networksByActor(document, ALL_VISIBLE));
}

const traitsOfGroups = rememberedFor(
  (
    groups: readonly PartitionGroup[],
    actors: MapDocument['actors'],
    networks: ReadonlyMap<ActorId, ReadonlySet<ActorId>>,
  ): readonly (readonly GroupTrait[])[] => {
    const everywhere = new Map<string, number>();
    let all = 0;
    const counted = groups.map(({ members }) => {
      const known = members.flatMap((member) => actors.get(member) ?? []);
      const counts = countsOf(members, networks, ...known);
      for (const [key, { count }] of counts) everywhere.set(key, (everywhere.get(key) ?? 0) + count);
      all += members.length;
      return { size: members.length, counts };
    });
    return counted.map(({ size, counts }) =>
      [...counts]
        .filter(([, { count }]) => count >= 2)
        .map(([key, { name, count }]) => ({
          key,
          name,
          inside: count / size,
          outside: all === size ? 0 : ((everywhere.get(key) ?? 0) - count) / (all - size),
        }))
        .sort((a, b) => b.inside - a.inside || ORDER.indexOf(a.name.code) - ORDER.indexOf(b.name.code)),
    );
  },
);

interface Counted {
  readonly name: GroupName;
  count: number;
}

/** Remembered per group: an edit of one actor concerns only its own group. */
const countsOf = rememberedFor(
  (
    _members: readonly ActorId[],
    networks: ReadonlyMap<ActorId, ReadonlySet<ActorId>>,
    ...actors: readonly Actor[]
  ): ReadonlyMap<string, Readonly<Counted>> => {
    const counts = new Map<string, Counted>();
    for (const actor of actors) {
      const own = networks.get(actor.id) ?? NO_NETWORK;
      // Most actors of a large map have no texts: nothing to remember for them.
      if (own.size + actor.themes.length === 0 && CODES.every((code) => actor[code] === undefined)) continue;
      for (const { key, name } of traitsOf(actor, own)) {
        const known = counts.get(key);
        if (known) known.count++;
        else counts.set(key, { name, count: 1 });
      }
    }
    return counts;
  },
);

const CODES = ['territory', 'kind', 'profile', 'family'] as const;
const NO_NETWORK: ReadonlySet<ActorId> = new Set();

interface Trait {
  readonly key: string;
  readonly name: GroupName;
}

/** Remembered per record: an edit changes only one, and texts are slow to compare. */
const traitsOf = rememberedFor((actor: Actor, networks: ReadonlySet<ActorId>): readonly Trait[] => {
  const written = CODES.flatMap((code) => {
    const text = actor[code]?.trim();
    return text ? [{ code, text }] : [];
  });
  const names: GroupName[] = [
    ...written,
    ...[...new Set(actor.themes)].map((theme) => ({ code: 'theme' as const, theme })),
    ...[...networks].map((network) => ({ code: 'network' as const, actor: network })),
  ];
  return names.map((name) => ({ key: traitKey(name), name }));
});

/** Key of a trait: its code and its subject, spelling aside. */
export function traitKey(name: GroupName): string {
  const about = 'text' in name ? fold(name.text) : 'theme' in name ? name.theme : name.actor;
  return `${name.code}:${about}`;
}
