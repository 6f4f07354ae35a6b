/**
 * Splits values too large to cross between threads in one message: the receiver builds a message in one go, some microseconds per record,
 * and the page freezes meanwhile. Long lists and tables are sent ahead, piece by piece, and put back.
 */

/** Records per piece: about ten milliseconds on an old machine. */
const PIECE = 1_000;
/** Depth to which long lists and tables are looked for. Those inside their records are not split. */
const DEPTH = 3;

type Part = unknown[] | Map<unknown, unknown>;

/** Piece of a long list or table; `part` numbers the list or table from 0. */
export interface Piece {
  readonly part: number;
  readonly of: 'list' | 'table';
  readonly records: readonly unknown[];
}

/** Place of a list or table that was sent in pieces. */
export interface PartPlace {
  readonly path: readonly string[];
  readonly part: number;
}

/** A value without its long parts, their pieces, and their places. */
export interface Parted {
  readonly value: unknown;
  readonly pieces: readonly Piece[];
  readonly places: readonly PartPlace[];
}

/** Splits a value. The value itself is not modified. */
export function parted(value: unknown): Parted {
  const parts: Part[] = [];
  const places: PartPlace[] = [];
  const without = (one: unknown, path: readonly string[]): unknown => {
    if (isLong(one)) {
      // A part found at two places is sent once.
      const known = parts.indexOf(one);
      places.push({ path, part: known === -1 ? parts.push(one) - 1 : known });
      return null;
    }
    if (path.length === DEPTH || !isPlainObject(one)) return one;
    const entries = Object.entries(one).map(([name, inner]) => [name, without(inner, [...path, name])] as const);
    return entries.some(([name, inner]) => inner !== one[name]) ? Object.fromEntries(entries) : one;
  };
  const short = without(value, []);
  return { value: short, pieces: piecesOf(parts), places };
}

function piecesOf(parts: readonly Part[]): Piece[] {
  return parts.flatMap((whole, part) => {
    const of = whole instanceof Map ? 'table' : 'list';
    const records: readonly unknown[] = [...whole];
    const count = Math.ceil(records.length / PIECE);
    return Array.from({ length: count }, (_, i) => ({ part, of, records: records.slice(i * PIECE, (i + 1) * PIECE) }));
  });
}

/** Collects pieces as they arrive. */
export class Gathered {
  private readonly parts = new Map<number, Part>();

  add({ part, of, records }: Piece): void {
    let whole = this.parts.get(part);
    if (!whole) this.parts.set(part, (whole = of === 'table' ? new Map() : []));
    if (whole instanceof Map) for (const [key, value] of records as [unknown, unknown][]) whole.set(key, value);
    else for (const record of records) whole.push(record);
  }

  /** Restores the value, with its long parts in their places. */
  whole(value: unknown, places: readonly PartPlace[]): unknown {
    let whole = value;
    for (const { path, part } of places) whole = withAt(whole, path, this.parts.get(part));
    return whole;
  }
}

function withAt(value: unknown, [name, ...rest]: readonly string[], put: unknown): unknown {
  if (name === undefined) return put;
  const object = isPlainObject(value) ? value : {};
  return { ...object, [name]: withAt(object[name], rest, put) };
}

function isLong(value: unknown): value is Part {
  return value instanceof Map ? value.size > PIECE : Array.isArray(value) && value.length > PIECE;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
