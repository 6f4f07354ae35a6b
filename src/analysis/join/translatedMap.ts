import type { MapDocument } from '../../domain/mapDocument';
import type { Serving } from '../../domain/merging/mergedMentions';
import { offerWithActors } from '../../domain/offer';
import { withActors } from '../../domain/resource';
import type { JoinedIds } from './joinedIds';
import { joinedKeys } from './joinedRulings';

export type TranslatedMap = Pick<
  MapDocument,
  | 'actors'
  | 'privates'
  | 'ties'
  | 'themes'
  | 'actions'
  | 'testimonies'
  | 'offers'
  | 'introductions'
  | 'awareness'
  | 'meetings'
  | 'resources'
  | 'pictureNotes'
>;

/** Content of a map in the ids of another one. Ids of ties, testimonies and meetings do not change. Time O(records). */
export function translatedMap(other: MapDocument, ids: JoinedIds): TranslatedMap {
  const served = servedOn(joinedKeys(other, ids));
  return {
    actors: each(other.actors, (one) => ({ ...one, id: ids.actor(one.id), themes: one.themes.map(ids.theme) })),
    privates: new Map([...other.privates].map(([id, notes]) => [ids.actor(id), notes])),
    ties: each(other.ties, (one) => ({
      ...one,
      a: ids.actor(one.a),
      b: ids.actor(one.b),
      ...(one.nextBy ? { nextBy: ids.actor(one.nextBy) } : {}),
    })),
    themes: each(other.themes, (one) => ({ ...one, id: ids.theme(one.id) })),
    actions: each(other.actions, (one) => ({
      ...one,
      id: ids.action(one.id),
      themes: one.themes.map(ids.theme),
      partners: one.partners.map(ids.actor),
      ...(one.lead ? { lead: ids.actor(one.lead) } : {}),
    })),
    testimonies: each(other.testimonies, (one) => ({
      ...one,
      person: ids.actor(one.person),
      themes: one.themes.map(ids.theme),
      ...(one.action ? { action: ids.action(one.action) } : {}),
    })),
    offers: each(other.offers, (one) => ({
      ...offerWithActors(served(one), ids.actor),
      id: ids.offer(one.id),
      holder: ids.actor(one.holder),
      themes: one.themes.map(ids.theme),
    })),
    introductions: each(other.introductions, (one) => ({
      ...served(one),
      a: ids.actor(one.a),
      b: ids.actor(one.b),
      ...(one.madeBy ? { madeBy: ids.actor(one.madeBy) } : {}),
    })),
    awareness: each(other.awareness, (one) => ({
      ...one,
      actor: ids.actor(one.actor),
      action: ids.action(one.action),
    })),
    meetings: each(other.meetings, (one) => ({
      ...served(one),
      participants: [...new Set(one.participants.map(ids.actor))],
      ...(one.preparedBy ? { preparedBy: ids.actor(one.preparedBy) } : {}),
      tables: one.tables.map(({ seats }) => ({ seats: seats.map(ids.actor) })),
    })),
    resources: each(other.resources, (one) => ({
      ...withActors(one, ids.actor),
      themes: one.themes.map(ids.theme),
      ...(one.action ? { action: ids.action(one.action) } : {}),
    })),
    // A note at a fixed place means nothing on a map with other places, so only notes on actors are kept.
    pictureNotes: each(
      new Map([...other.pictureNotes].filter(([, { actor }]) => actor !== undefined)),
      ({ seat: _seat, ...one }) => ({ ...one, ...(one.actor ? { actor: ids.actor(one.actor) } : {}) }),
    ),
  };
}

/** Translates `serves`; dropped when the other map does not have that question. */
function servedOn(keyOn: ReturnType<typeof joinedKeys>) {
  return <One extends Serving>({ serves, ...one }: One) => {
    const key = serves === undefined ? null : keyOn(serves);
    return { ...one, ...(key === null ? {} : { serves: key }) };
  };
}

function each<Id, One extends { readonly id: Id }>(
  table: ReadonlyMap<Id, One>,
  translated: (one: One) => One,
): ReadonlyMap<Id, One> {
  const made = new Map<Id, One>();
  for (const one of table.values()) {
    const theirs = translated(one);
    made.set(theirs.id, theirs);
  }
  return made;
}
