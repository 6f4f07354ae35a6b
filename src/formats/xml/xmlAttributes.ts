/** Name without its prefix, which depends on the writer. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** Values by name, as written. Has no prototype, since an attribute may have any name. */
type Written = Readonly<Record<string, string>>;

const NONE: Written = Object.create(null);

/**
 * Attributes of an element; `name` finds the one written so, else the first `prefix:name`. A scan reuses one instance
 * for all its elements: it is valid only during the `open` callback, and must be kept as a `copy`. It is given each
 * name as it comes, then all values at once, in the table that the parser builds anyway.
 */
export class XmlAttributes {
  private written = NONE;
  private arePrefixed = false;
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

  hasAny(names: ReadonlySet<string>): boolean {
    for (const name in this.written) if (names.has(localName(name))) return true;
    return false;
  }

  /** Puts all non-empty attributes into `others`, by local name, except those in `read` and namespace declarations. */
  others(read: readonly string[], others: { readonly set: (name: string, value: string) => unknown }): void {
    let known = 0;
    for (const name of read) if (this.written[name] !== undefined) known++;
    // Nearly always true: iterating over so few costs more than looking each up.
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

export const NO_ATTRIBUTES = new XmlAttributes();
