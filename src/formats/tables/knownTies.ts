import type { ActorId, TieId } from '../../domain/brand';
import type { Tie } from '../../domain/tie';
import type { Place } from './mapBuilder';

/** More than files can name, and small enough that its square is a safe integer. */
const MOST_ACTORS = 2 ** 26;

type Said = Omit<Tie, 'id'>;

/** Ties between the same two ends, in the same order. Most pairs have one tie, which is then never compared. */
interface Between {
  readonly first: Said;
  readonly place: Place | undefined;
  /** All of them by content, from the second on. */
  rows: Map<string, Place | undefined> | undefined;
}

/** Ties already read, by their whole content. One instance for each map being read. */
export class KnownTies {
  private readonly between = new Map<number, Between>();
  /** Actors numbered as they are met: a key of two numbers is much faster than one of two ids. */
  private readonly numbers = new Map<ActorId, number>();
  /** Ties from columns of actors, by content, until a row says more about them. */
  private readonly ofColumns = new Map<string, TieId>();
  /** Ids in use, each with the number to try next for a duplicate. */
  private readonly references = new Map<string, number>();

  /** Returns where the same tie was read before, or `null` when it is new; records it. */
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

  /** Records a tie from a column of actors, which a row may still confirm. */
  isOfColumn(tie: Said, id: TieId): void {
    this.ofColumns.set(keyOf(tie), id);
  }

  /** Returns the tie from a column that this row repeats as confirmed, so that the row replaces it. */
  confirmedOfColumn({ certainty, ...rest }: Said): TieId | undefined {
    if (certainty !== 'confirmed' || this.ofColumns.size === 0) return undefined;
    const key = keyOf(rest);
    const id = this.ofColumns.get(key);
    this.ofColumns.delete(key);
    return id;
  }

  /** Reserves an id and returns it, or the first free one of "id (2)", "id (3)"…. */
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
