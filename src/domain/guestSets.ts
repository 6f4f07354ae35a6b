import type { ActorId } from './brand';
import { fold } from './folding';
import type { MapDocument } from './mapDocument';
import type { RoleName } from './role';
import { isPast } from './tie';

const GUEST_SET_KINDS = ['network', 'theme', 'territory', 'group', 'role'] as const;
export type GuestSetKind = (typeof GUEST_SET_KINDS)[number];

export interface GuestSet {
  readonly id: string;
  readonly kind: GuestSetKind;
  /** As written on the map; for a role, its code, which is worded later. */
  readonly name: string;
  readonly members: readonly ActorId[];
}

/**
 * Members of each network, and actors who share a theme, a territory, a group or a current role; two or more. Time O(actors +
 * ties).
 */
export function guestSets({ actors, ties, themes }: Pick<MapDocument, 'actors' | 'ties' | 'themes'>): GuestSet[] {
  const sets = new Map<string, { kind: GuestSetKind; name: string; members: Set<ActorId> }>();
  const add = (kind: GuestSetKind, key: string, name: string, member: ActorId) => {
    const id = `${kind} ${key}`;
    const known = sets.get(id);
    if (known) known.members.add(member);
    else sets.set(id, { kind, name, members: new Set([member]) });
  };
  for (const { id, themes: own, territory, group, roles } of actors.values()) {
    for (const theme of own) add('theme', theme, themes.get(theme)?.label ?? '', id);
    if (territory?.trim()) add('territory', fold(territory), territory, id);
    if (group?.trim()) add('group', fold(group), group, id);
    for (const { role, until } of roles) if (until === undefined) add('role', role satisfies RoleName, role, id);
  }
  for (const tie of ties.values()) {
    const network = actors.get(tie.b);
    if (tie.nature !== 'memberOf' || tie.certainty === 'absent' || isPast(tie) || network?.type !== 'network') continue;
    add('network', network.id, network.name, tie.a);
  }
  return [...sets]
    .map(([id, { kind, name, members }]) => ({ id, kind, name, members: [...members] }))
    .filter(({ members }) => members.length > 1);
}
