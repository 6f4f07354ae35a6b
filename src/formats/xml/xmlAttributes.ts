/** A name without its prefix, which depends on the writer. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Attributes of an element: `name` finds the one so written, else the first `prefix:name`. There is one for every element
 * of a file, so nothing is worked out before it is asked for.
 */
export class XmlAttributes {
  private readonly written: Readonly<Record<string, string>>;
  private prefixed: ReadonlyMap<string, string> | undefined;

  /** `written`: without a prototype, as the parser makes it. */
  constructor(written: Readonly<Record<string, string>>) {
    this.written = written;
  }

  get(name: string): string | undefined {
    return this.written[name] ?? this.ofPrefixed().get(name);
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** All but declarations of prefixes, by local name. */
  *locals(): Iterable<readonly [name: string, value: string]> {
    for (const one of Object.keys(this.written)) {
      if (!one.startsWith('xmlns')) yield [localName(one), this.written[one] ?? ''];
    }
  }

  private ofPrefixed(): ReadonlyMap<string, string> {
    this.prefixed ??= prefixedOf(this.written);
    return this.prefixed;
  }
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Values of the attributes that have a prefix, by local name: the first of each. Most elements have none. */
function prefixedOf(written: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  let found: Map<string, string> | undefined;
  for (const name of Object.keys(written)) {
    const local = localName(name);
    if (local === name) continue;
    found ??= new Map();
    if (!found.has(local)) found.set(local, written[name] ?? '');
  }
  return found ?? NONE;
}

/** Those of an element that has none. */
export const NO_ATTRIBUTES = new XmlAttributes(Object.create(null));
