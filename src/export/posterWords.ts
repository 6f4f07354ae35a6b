import type { Day } from '../domain/brand';
import type { MapDocument } from '../domain/mapDocument';
import type { Tie } from '../domain/tie';
import type { Messages } from '../i18n/messages';
import type { PosterText } from '../picture/paper/posterText';

/** What a poster of a map is about, beside the map. */
export interface PosterFacts {
  /** What is on the picture. */
  readonly actors: number;
  readonly ties: number;
  /** Those whose ties are on it, to say who told of them. */
  readonly shown: readonly Tie[];
  readonly today: Day;
  readonly sentence?: string | undefined;
  /** Asked in place of the map's own question, which is about its beneficiary: the picture is seen from somebody else. */
  readonly question?: string | undefined;
  /** What is left out, in words, each a whole sentence. */
  readonly notes: readonly string[];
}

/** The words around the picture of a map. */
export function posterWords(document: MapDocument, facts: PosterFacts, messages: Messages): PosterText {
  const { printed, vocabulary } = messages;
  const { title, question, finality } = document.info;
  const said = saidBy(facts.shown);
  const source = printed.source({
    title,
    actors: facts.actors,
    ties: facts.ties,
    day: vocabulary.day(facts.today),
  });
  return {
    title,
    question: facts.question ?? question,
    finality: finality && printed.finality(finality),
    sentence: facts.sentence,
    notes: facts.notes,
    source: said.length > 0 ? `${source} ${printed.saidBy(said)}` : source,
  };
}

/** Who told of these ties, those who told of most first. */
function saidBy(ties: readonly Tie[]): string[] {
  const counts = new Map<string, number>();
  for (const { saidBy: who } of ties) if (who) counts.set(who, (counts.get(who) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([who]) => who);
}
