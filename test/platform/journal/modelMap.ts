/**
 * What a map is, said in another way than the app's: two tables of plain values and a list of writes. It knows nothing of
 * commands, changes or histories, so that both can only agree by being right.
 */
export interface ModelActor {
  readonly name: string;
  readonly territory: string;
  /** `free` and `circles`, as text. */
  readonly at: string;
  readonly themes: readonly string[];
}
export interface ModelTie {
  readonly a: string;
  readonly b: string;
}

/** One value set, or taken away where `undefined`. */
type Write =
  | readonly ['actors', string, ModelActor | undefined]
  | readonly ['ties', string, ModelTie | undefined]
  | readonly ['themes', string, string | undefined];

/** Everything that one command wrote. */
export type Writes = readonly Write[];

export class ModelMap {
  readonly actors = new Map<string, ModelActor>();
  readonly ties = new Map<string, ModelTie>();
  readonly themes = new Map<string, string>();

  /** Makes the writes, and gives those that take them back. */
  make(writes: Writes): Writes {
    const back: Write[] = [];
    for (const [table, id, value] of writes) {
      const rows = this[table] as Map<string, unknown>;
      back.unshift([table, id, rows.get(id)] as Write);
      if (value === undefined) rows.delete(id);
      else rows.set(id, value);
    }
    return back;
  }

  /** Writes that take an actor away, with its ties. */
  without(id: string): Writes {
    const ties = [...this.ties].filter(([, { a, b }]) => a === id || b === id);
    return [...ties.map(([tie]) => ['ties', tie, undefined] as const), ['actors', id, undefined]];
  }

  text(): string {
    return JSON.stringify([sorted(this.actors), sorted(this.ties), sorted(this.themes)]);
  }
}

export function sorted<One>(rows: ReadonlyMap<string, One>): [string, One][] {
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
}
