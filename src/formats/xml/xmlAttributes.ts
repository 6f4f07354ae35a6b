/** A name without its prefix, which depends on the writer. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute as it is written, prefix and all. */
export interface WrittenAttribute {
  readonly name: string;
  readonly value: string;
}

/**
 * Attributes of an element: `name` finds the one so written, else the first `prefix:name`. There is one of these for every
 * element of a file, and elements have few: a list that is looked through costs less than any table.
 */
export class XmlAttributes {
  private readonly written: readonly WrittenAttribute[];

  constructor(written: readonly WrittenAttribute[]) {
    this.written = written;
  }

  get(name: string): string | undefined {
    for (const one of this.written) if (one.name === name) return one.value;
    for (const one of this.written) if (isPrefixed(one.name, name)) return one.value;
    return undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** True when one of these is there. */
  hasAny(names: ReadonlySet<string>): boolean {
    for (const { name } of this.written) if (names.has(localName(name))) return true;
    return false;
  }

  /** All that say something, by local name, but for those that are read and declarations of prefixes. */
  others(read: ReadonlySet<string>): Map<string, string> {
    const others = new Map<string, string>();
    for (const { name, value } of this.written) {
      if (value === '' || name.startsWith('xmlns')) continue;
      const local = localName(name);
      if (!read.has(local)) others.set(local, value);
    }
    return others;
  }
}

function isPrefixed(written: string, name: string): boolean {
  const prefix = written.length - name.length - 1;
  return prefix >= 0 && written.endsWith(name) && written.indexOf(':') === prefix;
}

/** Those of an element that has none. */
export const NO_ATTRIBUTES = new XmlAttributes([]);
