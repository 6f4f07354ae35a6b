import { LIMITS } from '../guards';
import type { Message } from '../message';
import { uniqueHeading } from './uniqueHeading';

/** What a value takes in a file, beside its text. */
const COST = 16;
const MOST = LIMITS.megabytes * 2 ** 20;

interface Declared {
  readonly heading: string;
  byDefault?: string;
}

/** Attributes that a file declares for its nodes, or for its edges: an id, a title, perhaps a value for who has none. */
export class AttributeNames {
  private readonly byId = new Map<string, Declared>();
  private readonly taken = new Set<string>();
  /** Characters given by default so far. */
  private given = 0;

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
      if (byDefault === undefined || attributes.has(heading)) continue;
      this.given += byDefault.length + COST;
      if (this.given < MOST) attributes.set(heading, byDefault);
    }
  }

  /** Few words of a file can stand for many: what they come to is held to the limit of files. */
  get refusal(): Message | undefined {
    const value = Math.ceil(this.given / 2 ** 20);
    return this.given < MOST ? undefined : { code: 'LIMIT_SIZE', value, limit: LIMITS.megabytes };
  }
}
