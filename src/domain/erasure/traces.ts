import type { ActorId } from '../brand';
import { fold } from '../folding';
import { mapOfCopy } from '../mapCopy';
import type { MapDocument } from '../mapDocument';

/** What identifies a person: every name, address and number they had in some state of a map. */
export interface Traces {
  readonly ids: ReadonlySet<ActorId>;
  /** Whole names and short names. */
  readonly names: readonly string[];
  /** Words of the names that nothing else on the maps bears: "Léa", "Martin". */
  readonly words: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/** Shortest word of a name that is searched by itself. */
const LEAST_LETTERS = 3;

/**
 * Collects traces of a person from several states of maps, milestones included: they may have had another name or number
 * before. `sameMap`: states of the map where they have this id. In others they are matched by id, whole name or address too.
 */
export function tracesIn(id: ActorId, sameMap: readonly MapDocument[], others: readonly MapDocument[] = []): Traces {
  const known = new Found(id);
  for (const document of statesOf(sameMap)) known.take(document, id);
  for (const document of statesOf(others)) for (const one of known.like(document)) known.take(document, one);
  const borne = wordsOfOthers([...sameMap, ...others], known.ids);
  const words = [...known.names.values()].flatMap(wordsIn);
  const alone = words.filter((word) => word.length >= LEAST_LETTERS && word !== word.toLowerCase());
  return {
    ids: known.ids,
    names: [...known.names.values()],
    words: distinct(alone.filter((word) => !borne.has(fold(word)))),
    emails: [...known.emails.values()],
    phones: [...known.phones.values()],
  };
}

/** Actors of this map that the traces identify: by id, whole name or address. */
export function peopleMeant(document: MapDocument, traces: Traces): ActorId[] {
  return new Found([...traces.ids], traces).like(document);
}

class Found {
  readonly ids = new Set<ActorId>();
  readonly names = new Map<string, string>();
  readonly emails = new Map<string, string>();
  readonly phones = new Map<string, string>();

  constructor(ids: ActorId | readonly ActorId[], traces?: Pick<Traces, 'names' | 'emails' | 'phones'>) {
    for (const id of typeof ids === 'string' ? [ids] : ids) this.ids.add(id);
    for (const name of traces?.names ?? []) note(this.names, name, fold);
    for (const email of traces?.emails ?? []) note(this.emails, email, fold);
    for (const phone of traces?.phones ?? []) note(this.phones, phone, digitsOf);
  }

  take({ actors, privates }: MapDocument, id: ActorId): void {
    this.ids.add(id);
    const actor = actors.get(id);
    const notes = privates.get(id);
    for (const name of [actor?.name, actor?.shortName]) note(this.names, name, fold);
    note(this.emails, notes?.email, fold);
    note(this.phones, notes?.phone, digitsOf);
  }

  like({ actors, privates }: MapDocument): ActorId[] {
    return [...actors.values()]
      .filter(({ id, name }) => {
        const { email } = privates.get(id) ?? {};
        return this.ids.has(id) || this.names.has(fold(name)) || (email !== undefined && this.emails.has(fold(email)));
      })
      .map(({ id }) => id);
  }
}

function note(found: Map<string, string>, text: string | undefined, keyOf: (text: string) => string): void {
  const key = keyOf(text ?? '');
  if (text !== undefined && key !== '' && !found.has(key)) found.set(key, text.trim());
}

/** Digits alone; a French number with or without the country code gives the same digits. */
export function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^(?:00)?33(?=\d{9}$)/, '0');
}

/** Each map, and each milestone in it as a map of its own. */
export function statesOf(documents: readonly MapDocument[]): MapDocument[] {
  return documents.flatMap((document) => [
    document,
    ...[...document.snapshots.values()].map(({ map }) => mapOfCopy(map)),
  ]);
}

/** Words in other names on the maps: a text with such a word may mean those instead. */
function wordsOfOthers(documents: readonly MapDocument[], ids: ReadonlySet<ActorId>): Set<string> {
  const borne = new Set<string>();
  const see = (text: string | undefined) => {
    for (const word of wordsIn(text ?? '')) borne.add(fold(word));
  };
  for (const { actors, themes } of documents) {
    for (const { id, name, shortName, territory, group } of actors.values()) {
      for (const text of [territory, group, ...(ids.has(id) ? [] : [name, shortName])]) see(text);
    }
    for (const { label } of themes.values()) see(label);
  }
  return borne;
}

export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function distinct(words: readonly string[]): string[] {
  return [...new Map(words.map((word) => [fold(word), word])).values()];
}
