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
  /** The first of them stands here: most records have no other. */
  private heading: string | undefined;
  private text = '';
  private next: Link | undefined;
  private many: Map<string, string> | undefined;

  get size(): number {
    if (this.many) return this.many.size;
    let size = this.heading === undefined ? 0 : 1;
    for (let link = this.next; link; link = link.next) size++;
    return size;
  }

  get(heading: string): string | undefined {
    if (this.many) return this.many.get(heading);
    if (this.heading === heading) return this.text;
    for (let link = this.next; link; link = link.next) if (link.heading === heading) return link.text;
    return undefined;
  }

  has(heading: string): boolean {
    return this.get(heading) !== undefined;
  }

  set(heading: string, text: string): this {
    if (this.many) this.many.set(heading, text);
    else if (this.heading === undefined || this.heading === heading) {
      this.heading = heading;
      this.text = text;
    } else this.setNext(heading, text);
    return this;
  }

  /** A value beside the one that is there: `a; b`. */
  add(heading: string, text: string): void {
    const known = this.get(heading);
    this.set(heading, known === undefined ? text : `${known}; ${text}`);
  }

  forEach(tell: (text: string, heading: string, all: ReadonlyMap<string, string>) => void): void {
    if (this.heading !== undefined) tell(this.text, this.heading, this);
    for (let link = this.next; link; link = link.next) tell(link.text, link.heading, this);
    this.many?.forEach((text, heading) => tell(text, heading, this));
  }

  entries(): MapIterator<[string, string]> {
    return this.toMap().entries();
  }

  keys(): MapIterator<string> {
    return this.toMap().keys();
  }

  values(): MapIterator<string> {
    return this.toMap().values();
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  private toMap(): Map<string, string> {
    if (this.many) return this.many;
    const map = new Map<string, string>();
    this.forEach((text, heading) => map.set(heading, text));
    return map;
  }

  private setNext(heading: string, text: string): void {
    let last = (this.next ??= { heading, text, next: undefined });
    for (let count = 2; last.heading !== heading; count++) {
      if (count === FEW) {
        this.many = this.toMap().set(heading, text);
        this.heading = undefined;
        this.next = undefined;
        return;
      }
      last.next ??= { heading, text, next: undefined };
      last = last.next;
    }
    last.text = text;
  }
}
