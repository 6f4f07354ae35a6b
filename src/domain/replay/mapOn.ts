import type { Actor } from '../actor';
import type { ActorId, Day } from '../brand';
import { removeActors } from '../commands/actors';
import type { MapDocument } from '../mapDocument';
import type { Tie } from '../tie';
import { heldKey, type KnownDays } from './knownDays';

/**
 * The map as of a day: without records that came later, and with ties and roles that ended later still current. Records keep
 * their present content: later edits are not reverted.
 */
export function mapOn(document: MapDocument, days: KnownDays, day: Day): MapDocument {
  const isThere = (came: Day | undefined) => came === undefined || came <= day;
  const later = [...document.actors.keys()].filter((id) => !isThere(days.actors.get(id)));
  const map = removeActors.run(document, { ids: later });
  return {
    ...map,
    actors: new Map([...map.actors].map(([id, actor]) => [id, withRolesOn(actor, days, day)])),
    ties: new Map(
      [...map.ties]
        .filter(([id]) => isThere(days.ties.get(id)))
        .map(([id, tie]) => [id, isThere(days.ends.get(id)) ? tie : withoutEnd(tie)]),
    ),
    testimonies: new Map([...map.testimonies].filter(([id]) => isThere(days.testimonies.get(id)))),
    rulings: new Map([...map.rulings].filter(([, { on }]) => isThere(on))),
    groups: new Map([...map.groups].map(([id, group]) => [id, withMembers(group, map.actors)])),
  };
}

function withRolesOn(actor: Actor, days: KnownDays, day: Day): Actor {
  const held = actor.roles.filter((role) => (days.roles.get(heldKey(actor.id, role)) ?? day) <= day);
  const roles = held.map((one) => {
    const { until: _over, ...rest } = one;
    const end = days.roleEnds.get(heldKey(actor.id, one));
    return end !== undefined && end > day ? rest : one;
  });
  const isSame = roles.length === actor.roles.length && roles.every((role, index) => role === actor.roles[index]);
  return isSame ? actor : { ...actor, roles };
}

function withoutEnd({ until: _over, ...tie }: Tie): Tie {
  return tie;
}

function withMembers<Group extends { readonly members: readonly ActorId[] }>(
  group: Group,
  there: ReadonlyMap<ActorId, unknown>,
): Group {
  const members = group.members.filter((id) => there.has(id));
  return members.length === group.members.length ? group : { ...group, members };
}
