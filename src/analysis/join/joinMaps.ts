import { newActor } from '../../domain/actor';
import type { ActorId, TieId } from '../../domain/brand';
import { beneficiaryOf, type MapDocument, officerOf } from '../../domain/mapDocument';
import { mergedActor, mergedNotes } from '../../domain/mergedActor';
import { mergedRecord } from '../../domain/mergedRecord';
import { type JoinedIds, joinedIds } from './joinedIds';
import { joinedTies } from './joinedTies';

export interface JoinOptions {
  /** Who told the other map, where its ties do not say. */
  readonly saidBy: string;
  /** Heading under which the second name of somebody is kept. */
  readonly otherName: string;
  readonly newId: () => string;
}

/** What came of two maps made one. */
export interface JoinedMaps {
  readonly document: MapDocument;
  /** Actors that came with the other map, and those that both had. */
  readonly newActors: readonly ActorId[];
  readonly knownActors: number;
  readonly newTies: number;
  /** Ties between two whom both maps know, said by one of them only: they are to be verified now. */
  readonly oneSided: readonly TieId[];
}

/**
 * The open map with all that another one holds: actors that are the same by id, reference or name are one, each tie
 * keeps who said it, and what only one of two maps says of two whom both know is to be verified. The open map's own words
 * stand where both say something else. Groups and places are the open map's; looks, story and milestones too.
 * Time O(records).
 */
export function joinMaps(open: MapDocument, other: MapDocument, options: JoinOptions): JoinedMaps {
  const ids = joinedIds(open, other, options.newId);
  const { actors, newActors } = joinedActors(open, other, ids, options);
  const ties = joinedTies(open, other, ids, options);
  const [beneficiary, officer] = [beneficiaryOf(open), officerOf(open)];
  return {
    document: {
      ...open,
      // With two beneficiaries by role, the one of the open map stays the one that is looked from.
      info: { ...open.info, ...(beneficiary ? { beneficiary } : {}), ...(officer ? { officer } : {}) },
      actors,
      themes: added(open.themes, other.themes, ids.theme, (id, theme) => ({ ...theme, id })),
      ties: ties.table,
      privates: joinedNotes(open, other, ids),
      actions: joinedActions(open, other, ids),
      testimonies: saidOnce(open.testimonies, other.testimonies, (id, one) => ({
        ...one,
        id,
        person: ids.actor(one.person),
        themes: one.themes.map(ids.theme),
        ...(one.action ? { action: ids.action(one.action) } : {}),
      })),
      offers: added(open.offers, other.offers, ids.offer, (id, one) => ({
        ...one,
        id,
        holder: ids.actor(one.holder),
        themes: one.themes.map(ids.theme),
      })),
      introductions: saidOnce(open.introductions, other.introductions, (id, one) => ({
        ...one,
        id,
        a: ids.actor(one.a),
        b: ids.actor(one.b),
        ...(one.madeBy ? { madeBy: ids.actor(one.madeBy) } : {}),
      })),
      awareness: joinedAwareness(open, other, ids),
      meetings: saidOnce(open.meetings, other.meetings, (id, one) => ({
        ...one,
        id,
        participants: [...new Set(one.participants.map(ids.actor))],
        tables: one.tables.map(({ seats }) => ({ seats: seats.map(ids.actor) })),
      })),
    },
    newActors,
    knownActors: other.actors.size - newActors.length,
    newTies: ties.added,
    oneSided: ties.oneSided,
  };
}

function joinedActors(open: MapDocument, other: MapDocument, ids: JoinedIds, { otherName }: JoinOptions) {
  const actors = new Map(open.actors);
  const newActors: ActorId[] = [];
  for (const actor of other.actors.values()) {
    const id = ids.actor(actor.id);
    const theirs = { ...newActor(id, actor.name), ...actor, id, themes: actor.themes.map(ids.theme) };
    const ours = open.actors.get(id);
    if (ours) {
      const merged = mergedActor(ours, theirs, otherName);
      if (JSON.stringify(merged) !== JSON.stringify(ours)) actors.set(id, merged);
    } else {
      actors.set(id, theirs);
      newActors.push(id);
    }
  }
  return { actors, newActors };
}

function joinedNotes(open: MapDocument, other: MapDocument, ids: JoinedIds): MapDocument['privates'] {
  const privates = new Map(open.privates);
  for (const [actor, notes] of other.privates) {
    const id = ids.actor(actor);
    const ours = privates.get(id);
    privates.set(id, ours ? mergedNotes(ours, notes) : notes);
  }
  return privates;
}

function joinedActions(open: MapDocument, other: MapDocument, ids: JoinedIds): MapDocument['actions'] {
  const actions = new Map(open.actions);
  for (const one of other.actions.values()) {
    const id = ids.action(one.id);
    const theirs = {
      ...one,
      id,
      themes: one.themes.map(ids.theme),
      partners: one.partners.map(ids.actor),
      ...(one.lead ? { lead: ids.actor(one.lead) } : {}),
    };
    const ours = open.actions.get(id);
    actions.set(id, ours ? mergedRecord(ours, theirs) : theirs);
  }
  return actions;
}

/** One word for each actor and action: what the open map says stands. */
function joinedAwareness(open: MapDocument, other: MapDocument, ids: JoinedIds): MapDocument['awareness'] {
  const key = (one: { readonly actor: string; readonly action: string }) => `${one.actor} ${one.action}`;
  const known = new Set([...open.awareness.values()].map(key));
  const awareness = new Map(open.awareness);
  for (const one of other.awareness.values()) {
    const theirs = { ...one, actor: ids.actor(one.actor), action: ids.action(one.action) };
    if (!known.has(key(theirs))) awareness.set(theirs.id, theirs);
  }
  return awareness;
}

/** The table with what the other one holds besides. */
function added<Id, One>(
  open: ReadonlyMap<Id, One>,
  other: ReadonlyMap<Id, One>,
  idOf: (id: Id) => Id,
  translated: (id: Id, one: One) => One,
): ReadonlyMap<Id, One> {
  const table = new Map(open);
  for (const [old, one] of other) {
    const id = idOf(old);
    if (!table.has(id)) table.set(id, translated(id, one));
  }
  return table.size === open.size ? open : table;
}

/** The same for records that nothing points to: what says the same under another id is not said twice. */
function saidOnce<Id, One extends { readonly id: Id }>(
  open: ReadonlyMap<Id, One>,
  other: ReadonlyMap<Id, One>,
  translated: (id: Id, one: One) => One,
): ReadonlyMap<Id, One> {
  const text = (one: One) => JSON.stringify({ ...one, id: '' });
  const said = new Set([...open.values()].map(text));
  const table = new Map(open);
  for (const [id, one] of other) {
    const theirs = translated(id, one);
    if (!table.has(id) && !said.has(text(theirs))) table.set(id, theirs);
  }
  return table.size === open.size ? open : table;
}
