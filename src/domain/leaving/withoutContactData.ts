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
 * The map without contact data: e-mail addresses and telephone numbers anywhere, and file columns for them; for persons also
 * columns of addresses, birthdays and notes, for ties columns of notes, for any actor payments and the street of a seat.
 * Snapshots included. Private notes are handled by `publicDocument`. Unchanged parts stay the same objects. O(letters).
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

/** Columns with at least one telephone number that lost its leading zero: none of their numbers is then a SIREN. */
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
    // An actor known by an e-mail address alone keeps the part before the "@" as a name.
    name: open.name === '' ? actor.name.replace(/@.*$/s, '') : open.name,
    ...(reference === undefined || reference !== actor.reference ? {} : { reference }),
    attributes,
  };
}

/** Removes notes that contain only an address. */
function withoutContactNotes(notes: MapDocument['pictureNotes']): MapDocument['pictureNotes'] {
  const open = changed(notes, scrubbed);
  const said = [...open].filter(([, { text }]) => text.trim() !== '');
  return said.length === open.size ? open : new Map(said);
}

/** Removes remarks: a note about a tie is as private as one about a person. */
function withoutRemarks(attributes: Attributes): Attributes {
  const stays = ([heading, text]: Attributes[number]) =>
    isRemarkHeading(heading) || isConfided(text) || tellsOfSomebody(text);
  return attributes.some(stays) ? attributes.filter((one) => !stays(one)) : attributes;
}

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

/** Removes contact data from every text of a record. Ids never match: see `TELEPHONE`. */
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
