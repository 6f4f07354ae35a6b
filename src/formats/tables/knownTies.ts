import type { ActorId, TieId } from '../../domain/brand';
import type { Tie } from '../../domain/tie';
import type { Place } from './mapBuilder';

/** More than any number of files can name; its square is still a whole number to the machine. */
const MOST_ACTORS = 2 ** 26;

type Said = Omit<Tie, 'id'>;

/** Ties between the same two ends, in the same order of ends: most pairs have one, which is never looked at again. */
interface Between {
  readonly first: Said;
  readonly place: Place | undefined;
  /** All of them by what they say, once there is a second. */
  rows: Map<string, Place | undefined> | undefined;
}

/** Ties already read, by all that they say. One of these is kept for each map that is read. */
export class KnownTies {
  private readonly between = new Map<number, Between>();
  /** Actors by the order in which they were met: two numbers make a key in no time, two ids do not. */
  private readonly numbers = new Map<ActorId, number>();
  /** Ties that columns of actors say, by what they say, as long as no row says more. */
  private readonly ofColumns = new Map<string, TieId>();
  /** Ids that are taken, each with the number from which the next one of that id is looked for. */
  private readonly references = new Map<string, number>();

  /** The place where the same tie was read, `null` when it is new. */
  seen(tie: Said, place: Place | undefined): Place | undefined | null {
    const ends = this.numberOf(tie.a) * MOST_ACTORS + this.numberOf(tie.b);
    const known = this.between.get(ends);
    if (!known) {
      this.between.set(ends, { first: tie, place, rows: undefined });
      return null;
    }
    known.rows ??= new Map([[keyOf(known.first), known.place]]);
    const key = keyOf(tie);
    if (known.rows.has(key)) return known.rows.get(key);
    known.rows.set(key, place);
    return null;
  }

  /** A tie that a column of actors says, of which a row may still say that it is confirmed. */
  isOfColumn(tie: Said, id: TieId): void {
    this.ofColumns.set(keyOf(tie), id);
  }

  /** The tie of a column that this row says once more, as confirmed: one tie, whose blank it fills. */
  confirmedOfColumn({ certainty, ...rest }: Said): TieId | undefined {
    if (certainty !== 'confirmed' || this.ofColumns.size === 0) return undefined;
    const key = keyOf(rest);
    const id = this.ofColumns.get(key);
    this.ofColumns.delete(key);
    return id;
  }

  /** The id that a tie gets which is called so: this one, or the first of "id (2)", "id (3)"… that is free. */
  taken(reference: string): string {
    const next = this.references.get(reference);
    if (next === undefined) {
      this.references.set(reference, 2);
      return reference;
    }
    for (let number = next; ; number++) {
      const other = `${reference} (${number})`;
      if (this.references.has(other)) continue;
      this.references.set(reference, number + 1);
      this.references.set(other, 2);
      return other;
    }
  }

  private numberOf(id: ActorId): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    this.numbers.set(id, this.numbers.size);
    return this.numbers.size - 1;
  }
}

function keyOf(tie: Said): string {
  return JSON.stringify(Object.entries(tie).sort(([a], [b]) => (a < b ? -1 : 1)));
}
