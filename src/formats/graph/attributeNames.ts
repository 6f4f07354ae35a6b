import { LIMITS } from '../guards';
import type { Message } from '../message';
import { uniqueHeading } from './uniqueHeading';

/** Attributes from which a file is read no further: nobody can open it. */
const MOST_DECLARED = 100_000;
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
  private readonly taken = new Map<string, number>();
  /** Declarations, of whatever. */
  private written = 0;
  private hasDefaults = false;
  /** Characters given by default so far. */
  private given = 0;

  /** An attribute that the file declares, perhaps not for the first time. */
  declareWritten(id: string, title: string): void {
    this.written++;
    this.declare(id, title);
  }

  /** Two attributes of one title get headings of their own. */
  declare(id: string, title: string): void {
    if (!this.byId.has(id)) this.byId.set(id, { heading: uniqueHeading(title, this.taken) });
  }

  setDefault(id: string, value: string): void {
    const declared = this.byId.get(id);
    if (!declared) return;
    declared.byDefault = value;
    this.hasDefaults = true;
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
    if (!this.hasDefaults) return;
    for (const { heading, byDefault } of this.byId.values()) {
      if (byDefault === undefined || attributes.has(heading)) continue;
      this.given += byDefault.length + COST;
      if (this.given < MOST) attributes.set(heading, byDefault);
    }
  }

  /** What is held to a limit: attributes, and what few words of a file stand for, which comes to no more than a file. */
  get refusal(): Message | undefined {
    const declared = Math.max(this.written, this.byId.size);
    if (declared > MOST_DECLARED) return { code: 'LIMIT_COLUMNS', value: declared, limit: LIMITS.columns };
    const value = Math.ceil(this.given / 2 ** 20);
    return this.given < MOST ? undefined : { code: 'LIMIT_SIZE', value, limit: LIMITS.megabytes };
  }
}
