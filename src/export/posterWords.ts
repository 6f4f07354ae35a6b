import type { Day } from '../domain/brand';
import type { MapDocument } from '../domain/mapDocument';
import type { Tie } from '../domain/tie';
import type { Messages } from '../i18n/messages';
import type { PosterText } from '../picture/paper/posterText';

export interface PosterFacts {
  /** Counts of what is on the picture. */
  readonly actors: number;
  readonly ties: number;
  /** Visible ties, to credit the people who reported them. */
  readonly shown: readonly Tie[];
  readonly today: Day;
  readonly sentence?: string | undefined;
  /** Replaces the map's own question, which is about its beneficiary, when the picture is seen from another actor. */
  readonly question?: string | undefined;
  /** What is left out, each in a whole sentence. */
  readonly notes: readonly string[];
}

/** Words around the picture of a map. */
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

/** People who reported these ties, those with most ties first. */
function saidBy(ties: readonly Tie[]): string[] {
  const counts = new Map<string, number>();
  for (const { saidBy: who } of ties) if (who) counts.set(who, (counts.get(who) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([who]) => who);
}
