import { uniqueHeading } from './uniqueHeading';

interface Declared {
  readonly heading: string;
  byDefault?: string;
}

/** Attributes that a file declares for its nodes, or for its edges: an id, a title, perhaps a value for who has none. */
export class AttributeNames {
  private readonly byId = new Map<string, Declared>();
  private readonly taken = new Set<string>();

  /** Two attributes of one title get headings of their own. */
  declare(id: string, title: string): void {
    if (!this.byId.has(id)) this.byId.set(id, { heading: uniqueHeading(title, this.taken) });
  }

  setDefault(id: string, value: string): void {
    const declared = this.byId.get(id);
    if (declared) declared.byDefault = value;
  }

  /** The heading of a declared attribute. */
  headingOf(id: string): string | undefined {
    return this.byId.get(id)?.heading;
  }

  get headings(): string[] {
    return [...this.byId.values()].map(({ heading }) => heading);
  }

  /** Gives who lacks a value the one that the file declares for that. */
  complete(attributes: Map<string, string>): void {
    for (const { heading, byDefault } of this.byId.values()) {
      if (byDefault !== undefined && !attributes.has(heading)) attributes.set(heading, byDefault);
    }
  }
}
