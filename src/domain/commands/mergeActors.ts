import type { ActorId } from '../brand';
import { byCodeUnits } from '../folding';
import type { MapDocument } from '../mapDocument';
import type { Meeting } from '../meeting';
import { type SingleField, withFieldsOf } from '../merging/actorDifferences';
import { mergedActor, mergedNotes } from '../merging/mergedActor';
import { lookOfKept, noteOfKept, rulingsOfKept, type Serving, servingKept } from '../merging/mergedMentions';
import { mergedTies } from '../merging/mergedTies';
import { namedByOffer, type Offer, offerWithActors } from '../offer';
import { tableWith } from '../remembered/madeTable';
import { namedBy, withActors } from '../resource';
import { withTurns } from '../withTurns';
import { defineCommand } from './command';

interface Merged {
  readonly kept: ActorId;
  readonly gone: ActorId;
  /** Heading under which the other name is kept when it is not a short name: "Autre nom". */
  readonly otherName: string;
  /** Fields whose value is taken from `gone`; `kept` wins in all others. */
  readonly taken?: readonly SingleField[];
}

/**
 * Merges two records of one actor: every tie, role, testimony, offer, introduction and note of `gone` goes to `kept`, without
 * duplicates. Does nothing when one is missing or both are the same.
 */
export const mergeActors = defineCommand('mergeActors', 'record', (document, merged: Merged) => {
  const { kept, gone, otherName, taken = [] } = merged;
  const [first, second] = [document.actors.get(kept), document.actors.get(gone)];
  if (!first || !second || kept === gone) return document;
  const own = (id: ActorId) => (id === gone ? kept : id);
  const serving = <One extends Serving>(one: One) => servingKept(one, kept, gone);
  const notes = mergedNotes(document.privates.get(kept) ?? {}, document.privates.get(gone) ?? {});
  const { info } = document;
  const next: MapDocument = {
    ...document,
    info: {
      ...info,
      ...(info.beneficiary === gone ? { beneficiary: kept } : {}),
      ...(info.officer === gone ? { officer: kept } : {}),
    },
    actors: tableWith(document.actors, [
      [kept, mergedActor(withFieldsOf(first, second, taken), second, otherName)],
      [gone, null],
    ]),
    privates: tableWith(document.privates, [
      [kept, Object.keys(notes).length > 0 ? notes : null],
      [gone, null],
    ]),
    ties: tableWith(document.ties, mergedTies(document.ties, kept, gone)),
    placements: placed(document, kept, gone),
    testimonies: onceEach(document.testimonies, (one) => (one.person === gone ? { ...one, person: kept } : one)),
    offers: onceEach(document.offers, (one) => serving(mergedOffer(one, kept, gone))),
    introductions: onceEach(document.introductions, ({ madeBy, ...one }) =>
      // An introduction between the two merged actors is dropped.
      own(one.a) === own(one.b) && one.a !== one.b
        ? null
        : serving({ ...one, a: own(one.a), b: own(one.b), ...(madeBy ? { madeBy: own(madeBy) } : {}) }),
    ),
    awareness: awareOnce(document, kept, gone),
    actions: changed(document.actions, ({ lead, ...action }) => ({
      ...action,
      ...(lead ? { lead: own(lead) } : {}),
      partners: [...new Set(action.partners.map(own))],
    })),
    meetings: changed(document.meetings, (meeting) => serving(mergedGuest(meeting, kept, gone))),
    resources: changed(document.resources, (one) => (namedBy(one).includes(gone) ? withActors(one, own) : one)),
    rulings: tableWith(document.rulings, rulingsOfKept(document.rulings, kept, gone)),
    discussions: tableWith(document.discussions, rulingsOfKept(document.discussions, kept, gone)),
    pictureNotes: changed(document.pictureNotes, (one) => noteOfKept(one, kept, gone)),
    looks: changed(document.looks, (one) => ({ ...one, look: lookOfKept(one.look, kept, gone) })),
    story: changed(document.story, (one) => (one.look ? { ...one, look: lookOfKept(one.look, kept, gone) } : one)),
    groups: changed(document.groups, (group) =>
      group.members.includes(gone) ? { ...group, members: [...new Set(group.members.map(own))] } : group,
    ),
  };
  return withTurns(next, own);
});

/** The kept actor stays where it is; in a picture where it has no place, it takes the other's. */
function placed({ placements }: MapDocument, kept: ActorId, gone: ActorId): MapDocument['placements'] {
  const [own, other] = [placements.get(kept), placements.get(gone)];
  if (!other) return placements;
  return tableWith(placements, [
    [kept, { ...other, ...own, id: kept }],
    [gone, null],
  ]);
}

const LEVELS = ['neverHeard', 'knowsAction', 'knowsPurpose', 'contributes'];

/** Keeps one record for each action, with the higher level of the two. */
function awareOnce({ awareness }: MapDocument, kept: ActorId, gone: ActorId): MapDocument['awareness'] {
  const ofKept = new Map([...awareness.values()].filter(({ actor }) => actor === kept).map((one) => [one.action, one]));
  return changed(awareness, (one) => {
    if (one.actor === gone) return ofKept.has(one.action) ? null : { ...one, actor: kept };
    if (one.actor !== kept) return one;
    const other = [...awareness.values()].find(({ actor, action }) => actor === gone && action === one.action);
    return other && LEVELS.indexOf(other.level) > LEVELS.indexOf(one.level) ? { ...one, level: other.level } : one;
  });
}

function mergedOffer(offer: Offer, kept: ActorId, gone: ActorId): Offer {
  const own = (id: ActorId) => (id === gone ? kept : id);
  const told = namedByOffer(offer).includes(gone) ? offerWithActors(offer, own) : offer;
  return offer.holder === gone ? { ...told, holder: kept } : told;
}

/** Keeps one seat for a guest listed twice, at the first of the two tables. */
function mergedGuest(meeting: Meeting, kept: ActorId, gone: ActorId): Meeting {
  if (!meeting.participants.includes(gone)) return meeting;
  const own = (id: ActorId) => (id === gone ? kept : id);
  const seated = new Set<ActorId>();
  const tables = meeting.tables.map(({ seats }) => ({
    seats: seats.map(own).filter((id) => !seated.has(id) && seated.add(id)),
  }));
  return { ...meeting, participants: [...new Set(meeting.participants.map(own))], tables };
}

/** Like `changed`, but drops a changed record that then equals another: it was recorded for both actors. */
function onceEach<Id, One extends { readonly id: Id }>(
  table: ReadonlyMap<Id, One>,
  change: (one: One) => One | null,
): ReadonlyMap<Id, One> {
  const said = ({ id: _id, ...rest }: One) =>
    JSON.stringify(Object.entries(rest).sort(([a], [b]) => byCodeUnits(a, b)));
  const afters = new Map([...table].map(([id, one]) => [id, change(one)] as const));
  const known = new Set<string>();
  for (const [id, one] of table) {
    const after = afters.get(id);
    if (after && said(after) === said(one)) known.add(said(one));
  }
  return changed(table, (one) => {
    const after = afters.get(one.id) ?? null;
    if (after === null || said(after) === said(one)) return after && one;
    if (known.has(said(after))) return null;
    known.add(said(after));
    return after;
  });
}

/** The table with each record changed, or removed where `null`; the same table when nothing changes. */
function changed<Id, One extends object>(
  table: ReadonlyMap<Id, One>,
  change: (one: One) => One | null,
): ReadonlyMap<Id, One> {
  const changes = [...table].flatMap(([id, one]) => {
    const after = change(one);
    return after && JSON.stringify(after) === JSON.stringify(one) ? [] : [[id, after] as const];
  });
  return changes.length === 0 ? table : tableWith(table, changes);
}
