import type { GraphRows } from '../text/graphRows';
import type { DotAttributes } from './dotAttributes';

/** What `node [...]` or `edge [...]` said of all that come; another such statement makes other defaults. */
export class DotDefaults {
  readonly values: DotAttributes;
  /** Its characters, as they count each time that it is written out. */
  readonly size: number;

  constructor(values: DotAttributes = new Map()) {
    this.values = values;
    let size = 0;
    for (const [key, { text }] of values) size += key.length + text.length + 2;
    this.size = size;
  }

  /** These, with others that go before. */
  with(attributes: DotAttributes, rows: GraphRows): DotDefaults {
    rows.expand(this.size);
    return new DotDefaults(new Map([...this.values, ...attributes]));
  }

  /** All that is said of one node or edge. */
  around(own: DotAttributes, rows: GraphRows): DotAttributes {
    if (this.size === 0) return own;
    rows.expand(this.size);
    return new Map([...this.values, ...own]);
  }
}
