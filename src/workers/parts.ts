/**
 * Values that are too large to cross between threads at once: what is received is built in one go, some microseconds a
 * record, and the page answers nobody meanwhile. Long lists and tables are sent ahead, piece by piece, and put back.
 */

/** Records of one piece: some ten milliseconds on an old machine. */
const PIECE = 1_000;
/** How deep long lists and tables are looked for. What is within their records stays with these. */
const DEPTH = 3;

type Part = unknown[] | Map<unknown, unknown>;

/** Some of a long list or table: of which one, counted from 0. */
export interface Piece {
  readonly part: number;
  readonly of: 'list' | 'table';
  readonly records: readonly unknown[];
}

/** Where a list or table that came in pieces belongs. */
export interface PartPlace {
  readonly path: readonly string[];
  readonly part: number;
}

/** A value without its long parts, the pieces of these, and where they belong. */
export interface Parted {
  readonly value: unknown;
  readonly pieces: readonly Piece[];
  readonly places: readonly PartPlace[];
}

/** The value itself is left as it is. */
export function parted(value: unknown): Parted {
  const parts: Part[] = [];
  const places: PartPlace[] = [];
  const without = (one: unknown, path: readonly string[]): unknown => {
    if (isLong(one)) {
      // One that stands at two places stays one.
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

/** Puts pieces together as they come. */
export class Gathered {
  private readonly parts = new Map<number, Part>();

  add({ part, of, records }: Piece): void {
    let whole = this.parts.get(part);
    if (!whole) this.parts.set(part, (whole = of === 'table' ? new Map() : []));
    if (whole instanceof Map) for (const [key, value] of records as [unknown, unknown][]) whole.set(key, value);
    else for (const record of records) whole.push(record);
  }

  /** The value as it was, with its long parts where they belong. */
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
