import { LIMITS } from '../guards';
import type { Message } from '../message';
import { uniqueHeading } from './uniqueHeading';

/** Number of attributes at which reading stops: no such file can be opened. */
const MOST_DECLARED = 100_000;
/** Memory counted for a value, beside its text. */
const COST = 16;
const MOST = LIMITS.megabytes * 2 ** 20;

interface Declared {
  readonly heading: string;
  byDefault?: string;
}

/** Attributes that a file declares for its nodes, or for its edges: an id, a title, perhaps a default value. */
export class AttributeNames {
  private readonly byId = new Map<string, Declared>();
  private readonly taken = new Map<string, number>();
  /** Number of declarations, repeated ones included. */
  private written = 0;
  private hasDefaults = false;
  private given = 0;

  /** Declares an attribute as written in the file, perhaps not for the first time. */
  declareWritten(id: string, title: string): void {
    this.written++;
    this.declare(id, title);
  }

  /** Declares an attribute. Two of the same title get distinct headings. */
  declare(id: string, title: string): void {
    if (!this.byId.has(id)) this.byId.set(id, { heading: uniqueHeading(title, this.taken) });
  }

  setDefault(id: string, value: string): void {
    const declared = this.byId.get(id);
    if (!declared) return;
    declared.byDefault = value;
    this.hasDefaults = true;
  }

  headingOf(id: string): string | undefined {
    return this.byId.get(id)?.heading;
  }

  get headings(): string[] {
    return [...this.byId.values()].map(({ heading }) => heading);
  }

  /** Gives a record the default values of the attributes that it lacks. */
  complete(attributes: Map<string, string>): void {
    if (!this.hasDefaults) return;
    for (const { heading, byDefault } of this.byId.values()) {
      if (byDefault === undefined || attributes.has(heading)) continue;
      this.given += byDefault.length + COST;
      if (this.given < MOST) attributes.set(heading, byDefault);
    }
  }

  /** Message when a limit is passed: of attributes, or of default values, which may take no more memory than a file. */
  get refusal(): Message | undefined {
    const declared = Math.max(this.written, this.byId.size);
    if (declared > MOST_DECLARED) return { code: 'LIMIT_COLUMNS', value: declared, limit: LIMITS.columns };
    const value = Math.ceil(this.given / 2 ** 20);
    return this.given < MOST ? undefined : { code: 'LIMIT_SIZE', value, limit: LIMITS.megabytes };
  }
}
