import { newActor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { beneficiaryOf, type MapDocument, officerOf } from '../../domain/mapDocument';
import { mergedActor, mergedNotes } from '../../domain/merging/mergedActor';
import { mergedRecord } from '../../domain/merging/mergedRecord';
import { withTold } from '../../domain/offer';
import { type JoinedIds, joinedIds } from './joinedIds';
import { joinedDiscussions, joinedRulings } from './joinedRulings';
import { joinedTies } from './joinedTies';
import { type TranslatedMap, translatedMap } from './translatedMap';

export interface JoinOptions {
  /** Who told the open map, and the other one, where their ties do not say. */
  readonly ownVoice: string;
  readonly saidBy: string;
  /** Heading under which the second name of somebody is kept. */
  readonly otherName: string;
  /** Column in which an actor that comes says where from; by its id in the other map. */
  readonly cameFrom?: (actor: ActorId) => readonly [heading: string, value: string];
  readonly newId: () => string;
}

/** What came of two maps made one. */
export interface JoinedMaps {
  readonly document: MapDocument;
  /** What the other map holds, told in ids of the joined one. */
  readonly told: TranslatedMap;
  /** Actors that came with the other map, and those that both had. */
  readonly newActors: readonly ActorId[];
  readonly knownActors: number;
  readonly newTies: number;
}

/**
 * The open map with all that another one holds: actors that are the same by id, reference or name are one, and each tie keeps
 * who said it (`joinAll` says which of them one side alone tells). The open map's own words stand where both say something
 * else; what either set aside stays so. Groups and places are the open map's; looks, story and milestones too. Time O(records).
 */
export function joinMaps(open: MapDocument, other: MapDocument, options: JoinOptions): JoinedMaps {
  const ids = joinedIds(open, other, options.newId);
  const told = translatedMap(other, ids);
  const { actors, newActors } = joinedActors(open, other, told, ids, options);
  const ties = joinedTies(open, told.ties, options);
  const [beneficiary, officer] = [beneficiaryOf(open), officerOf(open)];
  return {
    document: {
      ...open,
      // With two beneficiaries by role, the one of the open map stays the one that is looked from.
      info: { ...open.info, ...(beneficiary ? { beneficiary } : {}), ...(officer ? { officer } : {}) },
      actors,
      themes: added(open.themes, told.themes),
      ties: ties.table,
      privates: joinedNotes(open, told),
      actions: joinedActions(open, told),
      testimonies: saidOnce(open.testimonies, told.testimonies),
      offers: joinedOffers(open, told),
      introductions: saidOnce(open.introductions, told.introductions),
      awareness: joinedAwareness(open, told),
      meetings: saidOnce(open.meetings, told.meetings),
      resources: saidOnce(open.resources, told.resources),
      rulings: joinedRulings(open, other, ids),
      discussions: joinedDiscussions(open, other, ids),
      pictureNotes: saidOnce(open.pictureNotes, told.pictureNotes),
    },
    told,
    newActors,
    knownActors: other.actors.size - newActors.length,
    newTies: ties.added,
  };
}

function joinedActors(
  open: MapDocument,
  other: MapDocument,
  told: TranslatedMap,
  ids: JoinedIds,
  { otherName, cameFrom }: JoinOptions,
) {
  const actors = new Map(open.actors);
  const newActors: ActorId[] = [];
  for (const own of other.actors.keys()) {
    const id = ids.actor(own);
    const actor = told.actors.get(id);
    if (!actor) continue;
    const theirs = { ...newActor(id, actor.name), ...actor };
    const ours = open.actors.get(id);
    if (ours) {
      const merged = mergedActor(ours, theirs, otherName);
      if (JSON.stringify(merged) !== JSON.stringify(ours)) actors.set(id, merged);
    } else {
      const origin = cameFrom?.(own);
      const isSaid = origin === undefined || theirs.attributes.some(([heading]) => heading === origin[0]);
      actors.set(id, isSaid ? theirs : { ...theirs, attributes: [...theirs.attributes, origin] });
      newActors.push(id);
    }
  }
  return { actors, newActors };
}

function joinedNotes(open: MapDocument, told: TranslatedMap): MapDocument['privates'] {
  const privates = new Map(open.privates);
  for (const [id, notes] of told.privates) {
    const ours = privates.get(id);
    privates.set(id, ours ? mergedNotes(ours, notes) : notes);
  }
  return privates;
}

function joinedActions(open: MapDocument, told: TranslatedMap): MapDocument['actions'] {
  const actions = new Map(open.actions);
  for (const [id, theirs] of told.actions) {
    const ours = open.actions.get(id);
    actions.set(id, ours ? mergedRecord(ours, theirs) : theirs);
  }
  return actions;
}

/** Of what both have, the open map's words stand; whom it was told to is taken from both, with the last day of each. */
function joinedOffers(open: MapDocument, told: TranslatedMap): MapDocument['offers'] {
  const offers = new Map(open.offers);
  for (const [id, theirs] of told.offers) {
    const ours = open.offers.get(id);
    if (!ours) offers.set(id, theirs);
    else if (theirs.told) {
      const both = withTold(ours, [...(ours.told ?? []), ...theirs.told]);
      if (JSON.stringify(both.told) !== JSON.stringify(ours.told)) offers.set(id, both);
    }
  }
  return offers;
}

/** One word for each actor and action: what the open map says stands. */
function joinedAwareness(open: MapDocument, told: TranslatedMap): MapDocument['awareness'] {
  const key = (one: { readonly actor: string; readonly action: string }) => `${one.actor} ${one.action}`;
  const known = new Set([...open.awareness.values()].map(key));
  const awareness = new Map(open.awareness);
  for (const theirs of told.awareness.values()) if (!known.has(key(theirs))) awareness.set(theirs.id, theirs);
  return awareness;
}

/** The table with what the other one holds besides. */
function added<Id, One>(open: ReadonlyMap<Id, One>, told: ReadonlyMap<Id, One>): ReadonlyMap<Id, One> {
  const table = new Map(open);
  for (const [id, one] of told) if (!table.has(id)) table.set(id, one);
  return table.size === open.size ? open : table;
}

/** The same for records that nothing points to: what says the same under another id is not said twice. */
function saidOnce<Id, One extends { readonly id: Id }>(
  open: ReadonlyMap<Id, One>,
  told: ReadonlyMap<Id, One>,
): ReadonlyMap<Id, One> {
  const text = (one: One) => JSON.stringify({ ...one, id: '' });
  const said = new Set([...open.values()].map(text));
  const table = new Map(open);
  for (const [id, theirs] of told) if (!table.has(id) && !said.has(text(theirs))) table.set(id, theirs);
  return table.size === open.size ? open : table;
}
