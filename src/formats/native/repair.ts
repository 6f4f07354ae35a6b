import { type Actor, newActor } from '../../domain/actor';
import type { ActionId, ActorId, ThemeId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { mapped } from '../../domain/mapped';
import { isSeatedWell, type Meeting } from '../../domain/meeting';
import type { Message } from '../message';
import { memberPath } from './codec';

/**
 * Repairs references of the document: a missing actor is created under its id, to be completed; references to a missing
 * theme or action are dropped; a blank name becomes the reference or the id. Each repair is reported, with the row that
 * `rowOf` gives for the path of the record.
 */
export function repaired(
  document: MapDocument,
  rowOf: (path: string) => number,
  say: (message: Message) => void,
): MapDocument {
  return new Repair(document, rowOf, say).whole();
}

class Repair {
  readonly #document: MapDocument;
  readonly #rowOf: (path: string) => number;
  readonly #say: (message: Message) => void;
  readonly #actors: Map<ActorId, Actor>;

  constructor(document: MapDocument, rowOf: (path: string) => number, say: (message: Message) => void) {
    this.#document = document;
    this.#rowOf = rowOf;
    this.#say = say;
    this.#actors = new Map(document.actors);
  }

  whole(): MapDocument {
    const { info, privates, ties, actions, testimonies, offers, introductions, awareness, meetings, resources } =
      this.#document;
    for (const actor of this.#document.actors.values()) this.#actors.set(actor.id, this.#actor(actor));
    for (const { id, a, b, nextBy } of ties.values()) this.#needActors('ties', id, { a, b, nextBy });
    for (const id of privates.keys()) this.#needActors('private', id, { actor: id });
    for (const { id, a, b, madeBy } of introductions.values()) this.#needActors('introductions', id, { a, b, madeBy });
    for (const { id, lead, partners } of actions.values()) {
      this.#needActors('actions', id, { lead });
      for (const partner of partners) this.#needActors('actions', id, { partners: partner });
    }
    for (const { id, person } of testimonies.values()) this.#needActors('testimonies', id, { person });
    for (const { id, holder, told = [], answeredBy } of offers.values()) {
      this.#needActors('offers', id, { holder, answeredBy });
      for (const { actor } of told) this.#needActors('offers', id, { told: actor });
    }
    for (const { id, actor } of awareness.values()) this.#needActors('awareness', id, { actor });
    for (const { id, participants, preparedBy } of meetings.values()) {
      this.#needActors('meetings', id, { preparedBy });
      for (const participant of participants) this.#needActors('meetings', id, { participants: participant });
    }
    for (const { id, holder, network, users } of resources.values()) {
      this.#needActors('resources', id, { holder, network });
      for (const user of users) this.#needActors('resources', id, { users: user });
    }
    const { pictureNotes, discussions } = this.#document;
    for (const { id, turn } of discussions.values()) this.#needActors('discussions', id, { turn });
    for (const { id, actor } of pictureNotes.values()) this.#needActors('pictureNotes', id, { actor });
    return {
      ...this.#document,
      info: this.#info(info),
      actors: this.#actors,
      actions: mapped(actions, (action) => {
        const title = this.#named('actions', action.id, action.title, undefined);
        return this.#themed('actions', title === action.title ? action : { ...action, title });
      }),
      testimonies: mapped(testimonies, (one) => this.#withKnownAction('testimonies', this.#themed('testimonies', one))),
      offers: mapped(offers, (offer) => this.#themed('offers', offer)),
      awareness: this.#aboutKnownActions(awareness),
      meetings: mapped(meetings, (meeting) => this.#meeting(meeting)),
      pictureNotes: mapped(pictureNotes, (note) => {
        const text = this.#named('pictureNotes', note.id, note.text, undefined);
        return text === note.text ? note : { ...note, text };
      }),
      resources: mapped(resources, (resource) => {
        const title = this.#named('resources', resource.id, resource.title, undefined);
        const named = title === resource.title ? resource : { ...resource, title };
        return this.#withKnownAction('resources', this.#themed('resources', named));
      }),
    };
  }

  #actor(actor: Actor): Actor {
    const name = this.#named('actors', actor.id, actor.name, actor.reference);
    return this.#themed('actors', name === actor.name ? actor : { ...actor, name });
  }

  #named(table: string, id: string, name: string, reference: string | undefined): string {
    if (name.trim() !== '') return name;
    const value = reference?.trim() || id.trim() || '?';
    this.#say({ code: 'EMPTY_LABEL', row: this.#row(table, id), value });
    return value;
  }

  #themed<One extends { readonly id: string; readonly themes: readonly ThemeId[] }>(table: string, one: One): One {
    const known = one.themes.filter((id) => this.#document.themes.has(id));
    if (known.length === one.themes.length) return one;
    for (const id of one.themes) if (!known.includes(id)) this.#leaveOut(table, one.id, id);
    return { ...one, themes: known };
  }

  #withKnownAction<One extends { readonly id: string; readonly action?: ActionId }>(table: string, one: One): One {
    const { action, ...rest } = one;
    if (action === undefined || this.#document.actions.has(action)) return one;
    this.#leaveOut(table, one.id, action);
    return rest as One;
  }

  /** Keeps each guest once, and only guests on seats, each on one. */
  #meeting(meeting: Meeting): Meeting {
    const title = this.#named('meetings', meeting.id, meeting.title, undefined);
    const participants = new Set(meeting.participants);
    if (title === meeting.title && participants.size === meeting.participants.length && isSeatedWell(meeting))
      return meeting;
    const seated = new Set<ActorId>();
    const tables = meeting.tables.map(({ seats }) => ({
      seats: seats.filter((id) => participants.has(id) && !seated.has(id) && seated.add(id)),
    }));
    return { ...meeting, title, participants: [...participants], tables };
  }

  #aboutKnownActions(awareness: MapDocument['awareness']): MapDocument['awareness'] {
    const kept = [...awareness].filter(([id, { action }]) => {
      const known = this.#document.actions.has(action);
      if (!known) this.#leaveOut('awareness', id, action);
      return known;
    });
    return kept.length === awareness.size ? awareness : new Map(kept);
  }

  #info(info: MapDocument['info']): MapDocument['info'] {
    const { beneficiary, officer, ...rest } = info;
    const kept = (id: ActorId | undefined) => {
      if (id === undefined || this.#actors.has(id)) return id;
      this.#say({ code: 'UNSUPPORTED', row: this.#rowOf('/map'), value: id });
      return undefined;
    };
    const [keptBeneficiary, keptOfficer] = [kept(beneficiary), kept(officer)];
    if (keptBeneficiary === beneficiary && keptOfficer === officer) return info;
    return {
      ...rest,
      ...(keptBeneficiary === undefined ? {} : { beneficiary: keptBeneficiary }),
      ...(keptOfficer === undefined ? {} : { officer: keptOfficer }),
    };
  }

  #needActors(table: string, record: string, fields: Readonly<Record<string, ActorId | undefined>>): void {
    for (const [column, id] of Object.entries(fields)) {
      if (id === undefined || this.#actors.has(id)) continue;
      this.#actors.set(id, newActor(id, id.trim() || '?'));
      this.#say({ code: 'DANGLING_EDGE', row: this.#row(table, record), column, value: id });
    }
  }

  #leaveOut(table: string, record: string, value: string): void {
    this.#say({ code: 'UNSUPPORTED', row: this.#row(table, record), value });
  }

  #row(table: string, record: string): number {
    return this.#rowOf(memberPath(`/${table}`, record));
  }
}
