import type { ActorPair } from '../../analysis/compare/actorPair';
import type { MapComparison } from '../../analysis/compare/compareMaps';
import type { Actor } from '../../domain/actor';
import { append } from '../../domain/append';
import type { ActorId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { pairKey } from '../../domain/pairKey';
import type { Tie } from '../../domain/tie';
import { changedActor, changedTie } from '../history/changedRecord';
import type { StepWords } from '../history/stepWords';

/** Detailed changes of actors and ties that are in both maps. Ids are those of the later map. */
export interface ChangeSentences {
  readonly actorChanged: (id: ActorId) => string;
  readonly tieChanged: (ends: ActorPair) => string;
}

/**
 * Sentences worded as in the history: records of the earlier map are read with the ids of the later one. Time O(records) to prepare, then
 * O(1) each.
 */
export function changeSentences({ before, after, laterIds }: MapComparison, words: StepWords): ChangeSentences {
  const [earlier, later] = [before.document, after.document];
  const earlierOf = new Map([...laterIds].map(([one, other]) => [other, one]));
  const themes = themesOn(earlier, later);
  const names = {
    nameOf: (id: string) => later.actors.get(id as ActorId)?.name ?? '',
    actionOf: () => '',
    themeOf: (id: string) => later.themes.get(id as never)?.label ?? earlier.themes.get(id as never)?.label ?? '',
  };
  const was = (now: Actor): Actor | undefined => {
    const one = earlier.actors.get(earlierOf.get(now.id) ?? now.id);
    return one && like(now, { ...one, themes: one.themes.map((theme) => themes.get(theme) ?? theme) });
  };
  const turned = (tie: Tie): Tie => (tie.nextBy ? { ...tie, nextBy: laterIds.get(tie.nextBy) ?? tie.nextBy } : tie);
  const tiesBefore = byPair(earlier, (id) => laterIds.get(id) ?? id);
  const tiesAfter = byPair(later, (id) => id);
  return {
    actorChanged: (id) => {
      const now = later.actors.get(id);
      const one = now && was(now);
      return one ? changedActor(now.name, one, now, names, words) : names.nameOf(id);
    },
    tieChanged: ([a, b]) => {
      const named = words.history.sentences.tie(names.nameOf(a), names.nameOf(b));
      const [one, ...otherOnes] = tiesBefore.get(pairKey(a, b)) ?? [];
      const [now, ...others] = tiesAfter.get(pairKey(a, b)) ?? [];
      const isOnly = otherOnes.length === 0 && others.length === 0;
      return one && now && isOnly
        ? changedTie(named, { ...like(now, turned(one)), a: now.a, b: now.b }, now, names, words)
        : words.history.sentences.fieldsChanged(named, 1);
    },
  };
}

/** The record with another's id and reference: these are not differences. */
function like<One extends Actor | Tie>(now: One, { reference: _reference, ...one }: One): One {
  const { id, reference } = now;
  return { ...one, id, ...defined({ reference }) } as One;
}

/** Maps themes of the earlier map to those of the later map with the same label. */
function themesOn(earlier: MapDocument, later: MapDocument) {
  const byLabel = new Map([...later.themes.values()].map(({ id, label }) => [fold(label), id]));
  return new Map(
    [...earlier.themes.values()].flatMap(({ id, label }) => {
      const same = byLabel.get(fold(label));
      return same === undefined ? [] : [[id, same] as const];
    }),
  );
}

function byPair({ ties }: MapDocument, on: (id: ActorId) => ActorId): Map<string, readonly Tie[]> {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties.values()) {
    const key = pairKey(on(tie.a), on(tie.b));
    append(pairs, key, tie);
  }
  return pairs;
}
