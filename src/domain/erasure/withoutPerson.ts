import type { ActorId } from '../brand';
import { removeActor } from '../commands/removeActor';
import { decodedPart } from '../decodedPart';
import type { Look } from '../looks/look';
import type { Narrowing } from '../looks/narrowing';
import type { MapDocument } from '../mapDocument';
import { mapped } from '../mapped';
import type { Serving } from '../merging/mergedMentions';

/**
 * The map without these people and everything that is theirs or refers to them, looks and rulings included. Milestones and
 * texts stay.
 */
export function withoutPerson(document: MapDocument, people: readonly ActorId[]): MapDocument {
  const gone = new Set<string>(people);
  const left = people.reduce((map, id) => removeActor.run(map, { id }), document);
  return {
    ...left,
    groups: mapped(left.groups, (group) => ({ ...group, members: group.members.filter((id) => !gone.has(id)) })),
    looks: mapped(left.looks, (saved) => ({ ...saved, look: withoutLooks(saved.look, gone) })),
    story: mapped(left.story, (step) => (step.look ? { ...step, look: withoutLooks(step.look, gone) } : step)),
    offers: mapped(left.offers, (one) => servingNobody(one, gone)),
    introductions: mapped(left.introductions, (one) => servingNobody(one, gone)),
    meetings: mapped(left.meetings, (one) => servingNobody(one, gone)),
    rulings: kept(left.rulings, (key) => !mentions(key, gone)),
    discussions: kept(left.discussions, (key) => !mentions(key, gone)),
    pictureNotes: kept(left.pictureNotes, (id) => !mentions(left.pictureNotes.get(id)?.seat ?? '', gone)),
    unknown: kept(left.unknown, (path) => !mentions(path, gone)),
  };
}

/** The look without references to removed people. */
function withoutLooks({ from, narrowing, outlined, pointed, folded, ...look }: Look, gone: ReadonlySet<string>): Look {
  return {
    ...look,
    ...(folded === undefined ? {} : { folded: folded.filter((id) => !gone.has(id)) }),
    outlined: outlined.filter((id) => !gone.has(id)),
    ...(from === undefined || gone.has(from) ? {} : { from }),
    ...(pointed === undefined || mentions(pointed.id, gone) ? {} : { pointed }),
    ...(narrowing === undefined ? {} : { narrowing: withoutNarrowing(narrowing, gone) }),
  };
}

function withoutNarrowing({ around, ...lists }: Narrowing, gone: ReadonlySet<string>): Narrowing {
  const networks = lists.networks.filter((id) => !gone.has(id));
  return { ...lists, networks, ...(around === undefined || gone.has(around.actor) ? {} : { around }) };
}

/** Drops `serves` when that question is about a removed person. */
function servingNobody<One extends Serving>(one: One, gone: ReadonlySet<string>): One {
  if (one.serves === undefined || !mentions(one.serves, gone)) return one;
  const { serves: _gone, ...rest } = one;
  return rest as One;
}

/** True for a key (of a finding, or of an unknown field) that contains the id of a removed person. */
function mentions(key: string, gone: ReadonlySet<string>): boolean {
  return key.split(/[:/]/).some((part) => gone.has(part) || gone.has(decodedPart(part) ?? part));
}

function kept<Id, One>(table: ReadonlyMap<Id, One>, stays: (id: Id) => boolean): ReadonlyMap<Id, One> {
  return new Map([...table].filter(([id]) => stays(id)));
}
