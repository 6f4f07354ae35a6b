/** Columns of the two tables. */
export type ActorColumn = 'name' | 'type' | 'territory' | 'roles' | 'themes' | 'ties';
export type TieColumn = 'a' | 'nature' | 'b' | 'formal' | 'certainty' | 'level' | 'since' | 'until';

/** Why a cell that was pasted was left as it was. */
export type CellFault = 'notUnderstood' | 'fixed' | 'blankName' | 'noName' | 'noEnd' | 'noColumn' | 'unknownActor';

/** The table twin: the same actors and ties as the picture, in rows. */
export interface TableMessages {
  readonly title: string;
  readonly actors: (count: number) => string;
  readonly ties: (count: number) => string;
  readonly close: string;
  readonly filter: string;
  /** "12 sur 45". */
  readonly shown: (shown: number, all: number) => string;
  readonly nothing: string;
  readonly nothingMatches: string;
  readonly keys: string;
  readonly actorColumns: Readonly<Record<ActorColumn, string>>;
  readonly tieColumns: Readonly<Record<TieColumn, string>>;
  readonly sortBy: (column: string) => string;
  readonly tiesOf: (count: number) => string;
  readonly edit: (column: string, row: string) => string;
  readonly removeColumn: string;
  readonly remove: (what: string) => string;
  readonly newActor: string;
  readonly newActorHint: string;
  readonly newTie: string;
  readonly firstEnd: string;
  readonly secondEnd: string;
  readonly add: string;
  readonly added: (what: string) => string;
  readonly unsaid: string;
  /** Of a step: "12 cellules". */
  readonly cells: (count: number) => string;
  /** After cells were pasted or filled. */
  readonly written: (cells: number, rows: number) => string;
  readonly leftOut: (row: number, column: string | undefined, text: string, fault: CellFault) => string;
  /** Of a cell that holds what could not be kept: its column, what was typed, what is wrong. */
  readonly left: (column: string, text: string, problem: string) => string;
  /** A cell of a name was emptied. */
  readonly nameNeeded: (name: string) => string;
  readonly moreLeftOut: (count: number) => string;
}
