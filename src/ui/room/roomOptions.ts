import type { Actor } from '../../domain/actor';
import type { EntryEnd } from '../../domain/entry/entry';
import type { KindWords } from '../../domain/entry/entryWords';
import { listEntry, readList } from '../../domain/entry/nameList';
import { type QuickOption, quickOptions } from '../../domain/entry/quickOptions';
import type { MapDocument } from '../../domain/mapDocument';
import { actorNamed } from '../../domain/search/actorSearch';

/** The same option twice: as it is carried out on the map, and as the room may read it. */
export interface RoomOption {
  readonly real: QuickOption;
  readonly shown: QuickOption;
}

/**
 * Options of the line in front of a room. The search runs on the names that the room sees. A real name only matches when typed whole, so
 * that a few letters never tell who is behind a pseudonym.
 */
export function roomOptions(
  real: MapDocument,
  shown: MapDocument,
  text: string,
  kinds: KindWords,
  other?: Actor,
  spokenOf?: Actor,
): RoomOption[] {
  const meant = (typed: string) => {
    const actor = actorNamed(real.actors, typed);
    return (actor && shown.actors.get(actor.id)?.name) ?? typed;
  };
  return quickOptions(shown, text, { kinds, other, spokenOf, meant }).flatMap((option) => {
    const own = realOption(option, real);
    return own ? [{ real: own, shown: option }] : [];
  });
}

/** The same for several pasted lines: all of them in one step, alone or each tied to `other`. */
export function roomListOptions(
  real: MapDocument,
  shown: MapDocument,
  text: string,
  kinds: KindWords,
  other?: Actor,
): RoomOption[] {
  const list = readList(real, text, kinds);
  if (list.names.length === 0) return [];
  const tieTo = other && real.actors.get(other.id);
  const entries = [listEntry(list, new Map()), ...(tieTo ? [listEntry(list, new Map(), tieTo)] : [])];
  return entries.map((entry) => {
    const ends = entry.ends.map(({ known, ...end }): EntryEnd => {
      const seen = known && shown.actors.get(known.id);
      return seen ? { ...end, name: seen.name, known: seen } : end;
    });
    return { real: { kind: 'enter', entry }, shown: { kind: 'enter', entry: { ...entry, ends } } };
  });
}

function realOption(option: QuickOption, { actors }: MapDocument): QuickOption | null {
  switch (option.kind) {
    case 'go': {
      const actor = actors.get(option.actor.id);
      return actor ? { ...option, actor } : null;
    }
    case 'openTie': {
      const [a, b] = [actors.get(option.a.id), actors.get(option.b.id)];
      return a && b ? { ...option, a, b } : null;
    }
    case 'enter': {
      const ends = option.entry.ends.map((end): EntryEnd | null => {
        if (!end.known) return end;
        const known = actors.get(end.known.id);
        return known ? { ...end, known } : null;
      });
      const all = ends.filter((end) => end !== null);
      return all.length === ends.length ? { ...option, entry: { ...option.entry, ends: all } } : null;
    }
  }
}
