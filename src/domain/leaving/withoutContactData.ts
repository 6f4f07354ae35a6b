import { type Actor, countsAsPerson } from '../actor';
import { copyOfMap, mapOfCopy } from '../mapCopy';
import type { MapDocument } from '../mapDocument';
import {
  isAtSomebodys,
  isConfided,
  isContactHeading,
  isCutTelephone,
  isPaymentHeading,
  isPersonalHeading,
  isRemark,
  isRemarkHeading,
  isSeatHeading,
  isStreetAddress,
  tellsOfSomebody,
  withoutContacts,
} from '../words/contactData';

type Attributes = Actor['attributes'];

/**
 * The same map without ways to reach anybody: e-mail addresses and telephone numbers, wherever they stand, and columns of a file
 * that are called so; of persons also columns of addresses, birthdays and notes, of ties columns of notes, of anybody what they paid and the street of a seat. In its snapshots too. Private notes are
 * another matter: see `publicDocument`. Whatever holds nothing of the kind is the very same object. O(letters).
 */
export function withoutContactData(document: MapDocument): MapDocument {
  const cut = headingsOfTelephones(document);
  const actors = changed(document.actors, (actor) => withoutContactsOf(actor, cut));
  const ties = changed(document.ties, (tie) => {
    const attributes = kept(withoutRemarks(tie.attributes), false);
    const open = scrubbed(tie);
    return open === tie && attributes === tie.attributes ? tie : { ...open, attributes };
  });
  const snapshots = changed(document.snapshots, (snapshot) => {
    const before = mapOfCopy(snapshot.map);
    const after = withoutContactData(before);
    const name = withoutContacts(snapshot.name);
    if (after === before && name === snapshot.name) return snapshot;
    return { ...snapshot, name, map: after === before ? snapshot.map : copyOfMap(after) };
  });
  const {
    info,
    themes,
    actions,
    testimonies,
    offers,
    introductions,
    meetings,
    resources,
    rulings,
    discussions,
    pictureNotes,
    groups,
    looks,
    story,
  } = document;
  const open: MapDocument = {
    ...document,
    info: scrubbed(info),
    actors,
    ties,
    themes: changed(themes, scrubbed),
    actions: changed(actions, scrubbed),
    testimonies: changed(testimonies, scrubbed),
    offers: changed(offers, scrubbed),
    introductions: changed(introductions, scrubbed),
    meetings: changed(meetings, scrubbed),
    resources: changed(resources, scrubbed),
    rulings: changed(rulings, scrubbed),
    discussions: changed(discussions, scrubbed),
    pictureNotes: withoutContactNotes(pictureNotes),
    groups: changed(groups, scrubbed),
    looks: changed(looks, scrubbed),
    story: changed(story, scrubbed),
    snapshots,
    unknown: changed(document.unknown, scrubbed),
  };
  const isSame = (Object.keys(open) as (keyof MapDocument)[]).every((key) => open[key] === document[key]);
  return isSame ? document : open;
}

/** Columns in which one number at least is a telephone's that lost its first zero: none of their numbers is a SIREN. */
function headingsOfTelephones({ actors }: MapDocument): ReadonlySet<string> {
  const cut = new Set<string>();
  for (const { attributes } of actors.values())
    for (const [heading, text] of attributes) if (isCutTelephone(heading, text)) cut.add(heading);
  return cut;
}

function withoutContactsOf(actor: Actor, cut: ReadonlySet<string>): Actor {
  const attributes = kept(actor.attributes, countsAsPerson(actor.type), cut);
  const open = scrubbed(actor);
  if (open === actor && attributes === actor.attributes) return actor;
  const { reference, ...rest } = open;
  return {
    ...rest,
    // Somebody known by an address alone keeps what stands before the "@".
    name: open.name === '' ? actor.name.replace(/@.*$/s, '') : open.name,
    ...(reference === undefined || reference !== actor.reference ? {} : { reference }),
    attributes,
  };
}

/** A note that is nothing but an address goes. */
function withoutContactNotes(notes: MapDocument['pictureNotes']): MapDocument['pictureNotes'] {
  const open = changed(notes, scrubbed);
  const said = [...open].filter(([, { text }]) => text.trim() !== '');
  return said.length === open.size ? open : new Map(said);
}

/** What was noted of a tie is as private as what was noted of somebody. */
function withoutRemarks(attributes: Attributes): Attributes {
  const stays = ([heading, text]: Attributes[number]) =>
    isRemarkHeading(heading) || isConfided(text) || tellsOfSomebody(text);
  return attributes.some(stays) ? attributes.filter((one) => !stays(one)) : attributes;
}

/** Columns that are not ways to reach somebody, without any in their texts. */
function kept(attributes: Attributes, isPerson: boolean, cut: ReadonlySet<string> = new Set()): Attributes {
  const open = attributes.flatMap(([heading, text]) => {
    const isCut = isCutTelephone(heading, text, cut.has(heading));
    const isPrivate = [isContactHeading, isPaymentHeading, isSeatHeading, isRemarkHeading].some((is) => is(heading));
    if (
      isPrivate ||
      isCut ||
      isConfided(text) ||
      isAtSomebodys(text) ||
      (isPerson && (isPersonalHeading(heading) || isRemark(text) || isStreetAddress(text)))
    )
      return [];
    const [called, rest] = [withoutContacts(heading), withoutContacts(text)];
    return called === '' || rest === '' ? [] : [[called, rest] as const];
  });
  const isSame =
    open.length === attributes.length &&
    open.every(([heading, text], i) => heading === attributes[i]?.[0] && text === attributes[i]?.[1]);
  return isSame ? attributes : open;
}

/** Any text anywhere in a record. Ids hold nothing of the kind: see `TELEPHONE`. */
function scrubbed<One>(value: One): One {
  if (typeof value === 'string') return withoutContacts(value) as One;
  if (Array.isArray(value)) {
    const open = value.map(scrubbed);
    return open.every((one, i) => one === value[i]) ? value : (open as One);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const open = entries.map(([key, one]) => [key, scrubbed(one)] as const);
  return open.every(([, one], i) => one === entries[i]?.[1]) ? value : (Object.fromEntries(open) as One);
}

function changed<Id, One>(table: ReadonlyMap<Id, One>, change: (record: One) => One): ReadonlyMap<Id, One> {
  const open = new Map([...table].map(([id, record]) => [id, change(record)]));
  return [...table].every(([id, record]) => open.get(id) === record) ? table : open;
}
