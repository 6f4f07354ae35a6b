import type { ActorId } from '../brand';
import type { MapDocument } from '../mapDocument';
import { withParticipants } from '../meeting';
import { namedByOffer, offerWithActors } from '../offer';
import { tableWith } from '../remembered/madeTable';
import { namedBy, withActors } from '../resource';
import { withoutRecords } from '../tables';
import { withTurns } from '../withTurns';
import { defineCommand } from './command';

/**
 * Removes an actor with its ties, notes, testimonies, offers and pinned notes. Actions, meetings, offers of others, tools and
 * examples only lose its name. Snapshots keep it: they are the map as it was. Erasing a person from everything is not a
 * command: see `erasure/erasedDocument`.
 */
export const removeActor = defineCommand('removeActor', 'record', (document, { id }: { readonly id: ActorId }) => {
  if (!document.actors.has(id)) return document;
  let next = withoutRecords(document, 'actors', [id]);
  next = withoutRecords(next, 'privates', [id]);
  next = withoutRecords(next, 'placements', [id]);
  next = withoutRecords(
    next,
    'ties',
    idsWhere(next.ties, (tie) => tie.a === id || tie.b === id),
  );
  next = withoutRecords(
    next,
    'testimonies',
    idsWhere(next.testimonies, (one) => one.person === id),
  );
  next = withoutRecords(
    next,
    'offers',
    idsWhere(next.offers, (one) => one.holder === id),
  );
  next = withoutRecords(
    next,
    'introductions',
    idsWhere(next.introductions, (one) => one.a === id || one.b === id),
  );
  next = withoutRecords(
    next,
    'awareness',
    idsWhere(next.awareness, (one) => one.actor === id),
  );
  next = withoutRecords(
    next,
    'pictureNotes',
    idsWhere(next.pictureNotes, (one) => one.actor === id),
  );
  return withoutMentions(
    withTurns(withoutTold(withoutUser(withoutGuest(next, id), id), id), (one) => (one === id ? null : one)),
    id,
  );
});

/** Removes the actor from meetings and their tables. */
function withoutGuest(document: MapDocument, id: ActorId): MapDocument {
  const changes = [...document.meetings.values()]
    .filter(({ participants }) => participants.includes(id))
    .map(
      (one) =>
        [
          one.id,
          withParticipants(
            one,
            one.participants.filter((other) => other !== id),
          ),
        ] as const,
    );
  return changes.length === 0 ? document : { ...document, meetings: tableWith(document.meetings, changes) };
}

/** Removes the actor from the owners and users of tools and examples. */
function withoutUser(document: MapDocument, id: ActorId): MapDocument {
  const changes = [...document.resources.values()]
    .filter((one) => namedBy(one).includes(id))
    .map((one) => [one.id, withActors(one, (other) => (other === id ? null : other))] as const);
  return changes.length === 0 ? document : { ...document, resources: tableWith(document.resources, changes) };
}

/** Removes the actor from those told of offers and requests, or met about them. */
function withoutTold(document: MapDocument, id: ActorId): MapDocument {
  const changes = [...document.offers.values()]
    .filter((one) => namedByOffer(one).includes(id))
    .map((one) => [one.id, offerWithActors(one, (other) => (other === id ? null : other))] as const);
  return changes.length === 0 ? document : { ...document, offers: tableWith(document.offers, changes) };
}

/** Removes the actor from actions, introductions and the map's own fields. */
function withoutMentions(document: MapDocument, id: ActorId): MapDocument {
  const actions = new Map(document.actions);
  for (const [key, action] of actions) {
    if (action.lead !== id && !action.partners.includes(id)) continue;
    const { lead, ...rest } = action;
    const partners = action.partners.filter((partner) => partner !== id);
    actions.set(key, lead === undefined || lead === id ? { ...rest, partners } : { ...rest, lead, partners });
  }
  const introductions = new Map(document.introductions);
  for (const [key, introduction] of introductions) {
    if (introduction.madeBy !== id) continue;
    const { madeBy: _gone, ...rest } = introduction;
    introductions.set(key, rest);
  }
  const { beneficiary, officer, ...rest } = document.info;
  const info = {
    ...rest,
    ...(beneficiary && beneficiary !== id ? { beneficiary } : {}),
    ...(officer && officer !== id ? { officer } : {}),
  };
  const named = beneficiary === id || officer === id;
  return { ...document, actions, introductions, info: named ? info : document.info };
}

function idsWhere<Id, One>(table: ReadonlyMap<Id, One>, test: (one: One) => boolean): Id[] {
  return [...table].filter(([, one]) => test(one)).map(([id]) => id);
}
