/** What a line is held to, in words of the table. */
export type Goal =
  | { readonly atMost: number }
  /** Ratio to the other program, in its time over ours. */
  | { readonly atLeastTimes: number };

/** One measurement: a row of the table. */
export interface Line {
  readonly section: string;
  readonly what: string;
  /** Actors, and ties where they say something. */
  readonly size: string;
  readonly ours: number;
  readonly unit: 'ms' | 'B' | '';
  /** Same unit, of another program or of another way, in the same run. */
  readonly other?: number;
  readonly goal?: Goal;
  /** Runs that the medians are of, or what else one must know. */
  readonly note: string;
}

export interface Judged extends Line {
  /** The other over ours: above 1, ours is better. */
  readonly ratio?: number;
  readonly ok?: boolean;
}

export function judged(line: Line): Judged {
  const { ours, other, goal } = line;
  const ratio = other === undefined ? undefined : other / ours;
  return {
    ...line,
    ...(ratio === undefined ? {} : { ratio }),
    ...(goal === undefined ? {} : { ok: 'atMost' in goal ? ours <= goal.atMost : (ratio ?? 0) >= goal.atLeastTimes }),
  };
}
