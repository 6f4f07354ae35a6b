import { isMyself } from '../entry/isMyself';
import { type MapDocument, officerOf } from '../mapDocument';

/**
 * The map with its officer called `name` instead of "moi": on a sheet that others take home, "me" would be the reader. An
 * officer under their own name keeps it.
 */
export function withOfficerCalled(document: MapDocument, name: string): MapDocument {
  const id = officerOf(document);
  const officer = id === undefined ? undefined : document.actors.get(id);
  if (!officer || !isMyself(officer.name)) return document;
  const { shortName: _, ...own } = officer;
  return { ...document, actors: new Map(document.actors).set(officer.id, { ...own, name }) };
}
