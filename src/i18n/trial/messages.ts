/** What is tried on a map before it is kept or dropped. */
export interface TrialMessages {
  readonly title: string;
  readonly lead: string;
  readonly steps: string;
  readonly tie: (a: string, b: string) => string;
  /** `contacts`: empty when tied to nobody. */
  readonly actor: (name: string, contacts: readonly string[]) => string;
  readonly departure: (name: string) => string;
  readonly removeStep: (step: string) => string;
  /** Said aloud when it changes: how many questions would be closed and asked. */
  readonly summary: (closed: number, opened: number) => string;
  readonly closed: string;
  readonly opened: string;
  /** `null` when their number does not change. */
  readonly pieces: (before: number, after: number) => string | null;
  /** From whom one looks; `undefined`: from nobody. */
  readonly cutOff: (from: string | undefined) => string;
  readonly reached: (from: string) => string;
  readonly nearer: string;
  readonly farther: string;
  /** Of somebody named before; distances in ties. */
  readonly distance: (before: number, after: number) => string;
  readonly more: (count: number) => string;
  readonly keep: string;
  readonly keepHint: string;
  readonly drop: string;

  readonly tryTie: string;
  readonly tryTieWith: string;
  readonly tryTieWho: string;
  readonly tryNew: (name: string) => string;
  readonly tryDeparture: (name: string) => string;
  readonly newcomer: {
    readonly open: string;
    readonly name: string;
    readonly unnamed: {
      readonly witness: string;
      readonly partner: string;
      readonly relay: string;
      readonly other: string;
    };
    readonly type: string;
    readonly territory: string;
    readonly tiedTo: string;
    readonly nobody: string;
    readonly submit: string;
    readonly cancel: string;
  };
}
