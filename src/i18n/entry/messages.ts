import type { Guessed } from '../../domain/entry/entry';
import type { ActorFacts, EntryFacts } from '../../domain/entry/entryFacts';

/** What a list adds. */
export interface ListCounts {
  readonly added: number;
  readonly there: number;
  /** Names that may be somebody of the map. */
  readonly perhaps: number;
  readonly ties: number;
}

/** Words of the one line by which actors and ties are entered, and of lists of names. */
export interface EntryMessages {
  /** What Enter will do, in a sentence or a few: what is added, what is found, what is unclear. */
  readonly reads: (facts: EntryFacts) => string;
  /** An option in a few words. */
  readonly option: (facts: EntryFacts) => string;
  readonly completes: Readonly<Record<'actor' | 'territory' | 'theme' | 'word', string>>;
  /** Beside the line: how it is written, and what the keys do. */
  readonly syntax: string;

  /** Before the names of those who may be meant. */
  readonly alreadyThere: string;

  readonly list: {
    readonly title: string;
    readonly hint: string;
    readonly text: string;
    readonly counts: (counts: ListCounts) => string;
    readonly tieTo: string;
    readonly tieToNobody: string;
    /** What a name of the list will be. */
    readonly isNew: string;
    readonly isThere: string;
    readonly who: (name: string) => string;
    readonly itIs: (name: string) => string;
    readonly somebodyNew: string;
    readonly add: (counts: ListCounts) => string;
    readonly nothing: string;
    readonly cancel: string;
    /** What is known of a name, after it. */
    readonly known: (facts: ActorFacts) => string;
    readonly guessed: (guessed: readonly Guessed[]) => string;
  };
}
