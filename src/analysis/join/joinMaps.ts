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
  /** Voices of the open map and of the other one, for ties that name none. */
  readonly ownVoice: string;
  readonly saidBy: string;
  /** Heading under which the other name of an actor is kept. */
  readonly otherName: string;
  /** Column and value that say where a new actor comes from, by its id in the other map. */
  readonly cameFrom?: (actor: ActorId) => readonly [heading: string, value: string];
  readonly newId: () => string;
}

export interface JoinedMaps {
  readonly document: MapDocument;
  /** Content of the other map, in ids of the joined one. */
  readonly told: TranslatedMap;
  /** Actors that only the other map had; then the number that both had. */
  readonly newActors: readonly ActorId[];
  readonly knownActors: number;
  readonly newTies: number;
}

/**
 * Joins another map into the open one: actors with the same id, reference or name become one, and each tie keeps who
 * said it (`joinAll` finds those that one side alone tells). Where both say something different, the open map wins;
 * what either set aside stays so. Groups, places, looks, story and milestones are the open map's. Time O(records).
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
      // The joined map may have two beneficiaries by role: the open map's is fixed as the point of view.
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

/** For offers in both, the open map wins; those told come from both, with the last day of each. */
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

/** One level per actor and action: the open map wins. */
function joinedAwareness(open: MapDocument, told: TranslatedMap): MapDocument['awareness'] {
  const key = (one: { readonly actor: string; readonly action: string }) => `${one.actor} ${one.action}`;
  const known = new Set([...open.awareness.values()].map(key));
  const awareness = new Map(open.awareness);
  for (const theirs of told.awareness.values()) if (!known.has(key(theirs))) awareness.set(theirs.id, theirs);
  return awareness;
}

function added<Id, One>(open: ReadonlyMap<Id, One>, told: ReadonlyMap<Id, One>): ReadonlyMap<Id, One> {
  const table = new Map(open);
  for (const [id, one] of told) if (!table.has(id)) table.set(id, one);
  return table.size === open.size ? open : table;
}

/** The same for records that nothing points to: equal content under another id is not added again. */
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
