/** A name without its prefix, which depends on the writer. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** By name, as written. Without a prototype: an attribute may have any name. */
type Written = Readonly<Record<string, string>>;

const NONE: Written = Object.create(null);

/**
 * Attributes of an element: `name` finds the one so written, else the first `prefix:name`. A scan has one of these for all
 * its elements, in turn: it says what it says while an element is told, and whoever needs it afterwards keeps a `copy`.
 * It is told each name as it comes, then all values at once, in the table that the parser makes of them in any case.
 */
export class XmlAttributes {
  private written = NONE;
  private arePrefixed = false;
  /** How many there are. */
  size = 0;

  count(name: string): void {
    this.size++;
    if (name.includes(':')) this.arePrefixed = true;
  }

  take(written: Written): void {
    this.written = written;
  }

  clear(): void {
    this.written = NONE;
    this.size = 0;
    this.arePrefixed = false;
  }

  copy(): XmlAttributes {
    const copy = new XmlAttributes();
    copy.written = this.written;
    copy.size = this.size;
    copy.arePrefixed = this.arePrefixed;
    return copy;
  }

  get(name: string): string | undefined {
    const value = this.written[name];
    if (value !== undefined || !this.arePrefixed) return value;
    for (const one in this.written) if (isPrefixed(one, name)) return this.written[one];
    return undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** True when one of these is there. */
  hasAny(names: ReadonlySet<string>): boolean {
    for (const name in this.written) if (names.has(localName(name))) return true;
    return false;
  }

  /** Puts all that say something into `others`, by local name, but for those that are `read` and declarations of prefixes. */
  others(read: readonly string[], others: { readonly set: (name: string, value: string) => unknown }): void {
    let known = 0;
    for (const name of read) if (this.written[name] !== undefined) known++;
    // Nearly always: to go through a table of so few costs more than to ask for each.
    if (known === this.size) return;
    for (const name in this.written) {
      const value = this.written[name] ?? '';
      if (value === '' || name.startsWith('xmlns')) continue;
      const local = localName(name);
      if (!read.includes(local)) others.set(local, value);
    }
  }
}

function isPrefixed(written: string, name: string): boolean {
  const prefix = written.length - name.length - 1;
  return prefix >= 0 && written.endsWith(name) && written.indexOf(':') === prefix;
}

/** Those of an element that has none. */
export const NO_ATTRIBUTES = new XmlAttributes();
