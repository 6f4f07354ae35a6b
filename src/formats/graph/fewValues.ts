/** A value, and the one after it. */
interface Link {
  readonly heading: string;
  text: string;
  next: Link | undefined;
}

/** Beyond this many, looking through a list costs more than a table does. */
const FEW = 8;

/**
 * Values of one record by heading, in the order in which they were set. Networks have hundreds of thousands of records with a
 * value or two each: links take a third of the memory of a `Map`, and of the time to make one. Many become a `Map`.
 */
export class FewValues implements ReadonlyMap<string, string> {
  private first: Link | undefined;
  private many: Map<string, string> | undefined;

  get size(): number {
    if (this.many) return this.many.size;
    let size = 0;
    for (let link = this.first; link; link = link.next) size++;
    return size;
  }

  get(heading: string): string | undefined {
    if (this.many) return this.many.get(heading);
    for (let link = this.first; link; link = link.next) if (link.heading === heading) return link.text;
    return undefined;
  }

  has(heading: string): boolean {
    return this.get(heading) !== undefined;
  }

  set(heading: string, text: string): this {
    if (this.many) this.many.set(heading, text);
    else if (this.first) this.setAfter(this.first, heading, text);
    else this.first = { heading, text, next: undefined };
    return this;
  }

  /** A value beside the one that is there: `a; b`. */
  add(heading: string, text: string): void {
    const known = this.get(heading);
    this.set(heading, known === undefined ? text : `${known}; ${text}`);
  }

  forEach(tell: (text: string, heading: string, all: ReadonlyMap<string, string>) => void): void {
    for (let link = this.first; link; link = link.next) tell(link.text, link.heading, this);
    this.many?.forEach((text, heading) => tell(text, heading, this));
  }

  *entries(): MapIterator<[string, string]> {
    for (let link = this.first; link; link = link.next) yield [link.heading, link.text];
    if (this.many) yield* this.many;
  }

  *keys(): MapIterator<string> {
    for (const [heading] of this.entries()) yield heading;
  }

  *values(): MapIterator<string> {
    for (const [, text] of this.entries()) yield text;
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  private setAfter(first: Link, heading: string, text: string): void {
    let last = first;
    for (let count = 1; last.heading !== heading; count++) {
      if (count === FEW) {
        this.many = new Map(this.entries()).set(heading, text);
        this.first = undefined;
        return;
      }
      last.next ??= { heading, text, next: undefined };
      last = last.next;
    }
    last.text = text;
  }
}
