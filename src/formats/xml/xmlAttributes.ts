/** A name without its prefix, which depends on the writer. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/**
 * Attributes of an element: `name` finds the one so written, else the first `prefix:name`. Elements have few: a list that is
 * looked through costs less than any table. A scan has one of these for all its elements, in turn: it says what it says
 * while an element is told, and whoever needs it afterwards keeps a `copy`.
 */
export class XmlAttributes {
  private readonly names: string[] = [];
  private readonly values: string[] = [];
  private arePrefixed = false;
  /** How many there are. */
  size = 0;

  add(name: string, value: string): void {
    this.names[this.size] = name;
    this.values[this.size] = value;
    this.size++;
    if (name.includes(':')) this.arePrefixed = true;
  }

  clear(): void {
    this.size = 0;
    this.arePrefixed = false;
  }

  copy(): XmlAttributes {
    const copy = new XmlAttributes();
    for (let at = 0; at < this.size; at++) copy.add(this.names[at] ?? '', this.values[at] ?? '');
    return copy;
  }

  get(name: string): string | undefined {
    for (let at = 0; at < this.size; at++) if (this.names[at] === name) return this.values[at];
    if (!this.arePrefixed) return undefined;
    for (let at = 0; at < this.size; at++) if (isPrefixed(this.names[at] ?? '', name)) return this.values[at];
    return undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** True when one of these is there. */
  hasAny(names: ReadonlySet<string>): boolean {
    for (let at = 0; at < this.size; at++) if (names.has(localName(this.names[at] ?? ''))) return true;
    return false;
  }

  /** Puts all that say something into `others`, by local name, but for those that are `read` and declarations of prefixes. */
  others(read: ReadonlySet<string>, others: { readonly set: (name: string, value: string) => unknown }): void {
    for (let at = 0; at < this.size; at++) {
      const [name = '', value = ''] = [this.names[at], this.values[at]];
      if (value === '' || name.startsWith('xmlns')) continue;
      const local = localName(name);
      if (!read.has(local)) others.set(local, value);
    }
  }
}

function isPrefixed(written: string, name: string): boolean {
  const prefix = written.length - name.length - 1;
  return prefix >= 0 && written.endsWith(name) && written.indexOf(':') === prefix;
}

/** Those of an element that has none. */
export const NO_ATTRIBUTES = new XmlAttributes();
