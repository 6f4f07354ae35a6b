import type { NarrowedBy } from '../../analysis/narrowedBy';
import type { GoneFromLook } from '../../domain/goneFromLook';
import type { StepsAround } from '../../domain/narrowing';

/** Words for looking at a part of the map, for kept looks, and for the search of the whole app. */
export interface LookMessages {
  readonly title: string;
  readonly close: string;
  readonly find: string;
  readonly findHint: string;
  readonly nothingFound: string;
  readonly more: (count: number) => string;
  readonly less: string;
  /** "12 acteurs sur 48 sont montrés". */
  readonly shown: (shown: number, all: number) => string;
  readonly oneDifficulty: string;
  readonly showAll: string;
  readonly takeOff: (condition: string) => string;
  readonly headings: Readonly<Record<NarrowedBy | 'around' | 'difficulty' | 'kept', string>>;
  /** A condition in a few words, as it follows the count of actors. */
  readonly conditions: Readonly<Record<NarrowedBy, (value: string) => string>>;
  readonly choice: (text: string, count: number) => string;
  readonly choiceSpoken: (text: string, count: number) => string;
  readonly whom: string;
  readonly whomHint: string;
  readonly nobody: string;
  readonly stopAround: string;
  readonly steps: Readonly<Record<StepsAround, string>>;
  readonly around: (name: string, steps: StepsAround) => string;
  /** From a card and the menu of the picture. */
  readonly onlyAround: Readonly<Record<1 | 2, string>>;
  readonly allDifficulties: string;
  readonly onlyThis: (heading: string) => string;
  readonly allQuestions: string;
  /** Somebody who is selected and not shown. */
  readonly notShown: (name: string) => string;
  readonly leftWithoutTie: (names: readonly string[], more: number) => string;

  readonly keptHint: string;
  readonly lookName: string;
  readonly keepLook: string;
  readonly noLookYet: string;
  readonly rename: (name: string) => string;
  readonly replace: (name: string) => string;
  readonly replaced: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly taken: (name: string) => string;
  readonly gone: (gone: GoneFromLook) => string;

  readonly search: {
    readonly groups: Readonly<
      Record<
        | 'asked'
        | 'actors'
        | 'networks'
        | 'themes'
        | 'territories'
        | 'looks'
        | 'questions'
        | 'commands'
        | 'add'
        | 'complete',
        string
      >
    >;
    readonly results: (count: number) => string;
    /** How to take the likeliest, since Enter takes what was typed. */
    readonly byTab: string;
    readonly maybe: string;
    /** No actor of the map holds this role on that theme: "élu·e · mobilité". */
    readonly noneKnown: (what: string) => string;
    /** Shows the actors of that theme or public instead. */
    readonly seeConcerned: (count: number) => string;
    /** The end of a list of names. */
    readonly others: (count: number) => string;
    readonly onlyTheme: string;
    readonly onlyTerritory: string;
    readonly commands: Readonly<Record<QuickCommand, string>>;
    /** Other words by which a command is found. */
    readonly otherWords: Readonly<Partial<Record<QuickCommand, string>>>;
  };
}

/** What the search can do beside going somewhere. */
export type QuickCommand =
  | 'circles'
  | 'free'
  | 'roles'
  | 'matrix'
  | 'table'
  | 'filter'
  | 'showAll'
  | 'withoutMe'
  | 'fit'
  | 'project'
  | 'open'
  | 'update'
  | 'save'
  | 'exports'
  | 'maps'
  | 'map'
  | 'introductions'
  | 'actions'
  | 'meetings'
  | 'themes'
  | 'chooseShown'
  | 'questions'
  | 'start'
  | 'compare'
  | 'history'
  | 'story'
  | 'reading'
  | 'takeHome'
  | 'list'
  | 'twins'
  | 'link'
  | 'arrange'
  | 'lock'
  | 'brief'
  | 'newMap'
  | 'keepSample'
  | 'roomWindow'
  | 'zoomIn'
  | 'zoomOut'
  | 'colours'
  | 'language'
  | 'help';
