import type { MapDocument } from './mapDocument';
import { isSeatedWell } from './meeting';
import { namedByOffer } from './offer';
import { isFiniteNote } from './pictureNote';
import { namedBy } from './resource';

export interface Fault {
  readonly code:
    | 'missingActor'
    | 'missingTheme'
    | 'missingAction'
    | 'blankName'
    | 'wrongKey'
    | 'notFinite'
    | 'wrongSeat';
  readonly record: string;
  readonly value?: string;
}

/**
 * All faults of a document; empty for a sound one. Readers, commands and the journal are checked with it. Groups, placements,
 * rulings and discussions may outlive what their keys refer to, and are read accordingly. Snapshots are not checked: each was
 * sound when taken or read, and never changes.
 */
export function faultsOf(document: MapDocument): Fault[] {
  const faults: Fault[] = [];
  const { actors, themes, actions, info } = document;
  const needActor = (record: string, id: string | undefined) => {
    if (id !== undefined && !(actors as ReadonlyMap<string, unknown>).has(id))
      faults.push({ code: 'missingActor', record, value: id });
  };
  const needThemes = (record: string, ids: readonly string[]) => {
    for (const id of ids)
      if (!(themes as ReadonlyMap<string, unknown>).has(id)) faults.push({ code: 'missingTheme', record, value: id });
  };

  for (const [key, actor] of actors) {
    if (actor.id !== key) faults.push({ code: 'wrongKey', record: key });
    if (actor.name.trim() === '') faults.push({ code: 'blankName', record: key });
    needThemes(key, actor.themes);
  }
  for (const [key, tie] of document.ties) {
    if (tie.id !== key) faults.push({ code: 'wrongKey', record: key });
    needActor(key, tie.a);
    needActor(key, tie.b);
    needActor(key, tie.nextBy);
  }
  for (const key of document.privates.keys()) needActor(key, key);
  for (const [key, action] of actions) {
    if (action.title.trim() === '') faults.push({ code: 'blankName', record: key });
    needActor(key, action.lead);
    for (const partner of action.partners) needActor(key, partner);
    needThemes(key, action.themes);
  }
  for (const [key, testimony] of document.testimonies) {
    needActor(key, testimony.person);
    if (testimony.action !== undefined && !actions.has(testimony.action)) {
      faults.push({ code: 'missingAction', record: key, value: testimony.action });
    }
    needThemes(key, testimony.themes);
  }
  for (const [key, offer] of document.offers) {
    for (const id of [offer.holder, ...namedByOffer(offer)]) needActor(key, id);
    needThemes(key, offer.themes);
  }
  for (const [key, one] of document.introductions) for (const id of [one.a, one.b, one.madeBy]) needActor(key, id);
  for (const [key, one] of document.awareness) {
    needActor(key, one.actor);
    if (!actions.has(one.action)) faults.push({ code: 'missingAction', record: key, value: one.action });
  }
  for (const [key, meeting] of document.meetings) {
    if (meeting.title.trim() === '') faults.push({ code: 'blankName', record: key });
    for (const id of [...meeting.participants, meeting.preparedBy]) needActor(key, id);
    if (!isSeatedWell(meeting)) faults.push({ code: 'wrongSeat', record: key });
  }
  for (const [key, resource] of document.resources) {
    if (resource.title.trim() === '') faults.push({ code: 'blankName', record: key });
    for (const id of namedBy(resource)) needActor(key, id);
    if (resource.action !== undefined && !actions.has(resource.action))
      faults.push({ code: 'missingAction', record: key, value: resource.action });
    needThemes(key, resource.themes);
  }
  for (const [key, note] of document.pictureNotes) {
    if (note.text.trim() === '') faults.push({ code: 'blankName', record: key });
    needActor(key, note.actor);
  }
  for (const [key, { turn }] of document.discussions) needActor(key, turn);
  needActor('info', info.beneficiary);
  needActor('info', info.officer);
  return [...faults, ...faultsAlone(document)];
}

function faultsAlone(document: MapDocument): Fault[] {
  const faults: Fault[] = [];
  for (const [key, placement] of document.placements) {
    for (const point of [placement.circles, placement.free]) {
      if (point && !(Number.isFinite(point.x) && Number.isFinite(point.y)))
        faults.push({ code: 'notFinite', record: key });
    }
  }
  for (const [key, note] of document.pictureNotes)
    if (!isFiniteNote(note)) faults.push({ code: 'notFinite', record: key });
  for (const [key, snapshot] of document.snapshots) {
    if (snapshot.id !== key) faults.push({ code: 'wrongKey', record: key });
    if (snapshot.name.trim() === '') faults.push({ code: 'blankName', record: key });
  }
  return faults;
}
