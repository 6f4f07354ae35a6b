import { actorNamed } from '../../domain/actorSearch';
import type { MapDocument } from '../../domain/mapDocument';
import { readQuickLine } from '../../domain/quickLine';
import { type QuickEnd, type QuickOption, quickOptions } from '../../domain/quickOptions';

/** An option, as it is carried out on the map and as the room may read it. */
export interface RoomOption {
  readonly real: QuickOption;
  readonly shown: QuickOption;
}

/**
 * What the line offers in front of a room. It is searched among the names that the room sees; a real name is only
 * understood when it was typed whole, so that a few letters never tell who is behind a pseudonym.
 */
export function roomOptions(real: MapDocument, shown: MapDocument, text: string): RoomOption[] {
  const names = readQuickLine(text).names.map((name) => {
    const actor = actorNamed(real.actors, name);
    return (actor && shown.actors.get(actor.id)?.name) ?? name;
  });
  return quickOptions(shown, names.join(' – ')).flatMap((option) => {
    const own = realOption(option, real);
    return own ? [{ real: own, shown: option }] : [];
  });
}

function realOption(option: QuickOption, { actors }: MapDocument): QuickOption | null {
  switch (option.kind) {
    case 'create':
      return option;
    case 'go': {
      const actor = actors.get(option.actor.id);
      return actor ? { ...option, actor } : null;
    }
    case 'tie':
    case 'openTie': {
      const [a, b] = [actors.get(option.a.id), actors.get(option.b.id)];
      return a && b ? { ...option, a, b } : null;
    }
    case 'createAndTie': {
      const ends = option.ends.map((end): QuickEnd | null => {
        if (!('known' in end)) return end;
        const known = actors.get(end.known.id);
        return known ? { known } : null;
      });
      const all = ends.filter((end) => end !== null);
      return all.length === ends.length ? { ...option, ends: all } : null;
    }
  }
}
