import type { GraphRows } from '../text/graphRows';
import type { DotAttributes } from './dotAttributes';

/** Defaults set by `node [...]` or `edge [...]`. Another such statement makes a new object. */
export class DotDefaults {
  readonly values: DotAttributes;
  /** Characters of these values, counted each time they are written out. */
  readonly size: number;

  constructor(values: DotAttributes = new Map()) {
    this.values = values;
    let size = 0;
    for (const [key, { text }] of values) size += key.length + text.length + 2;
    this.size = size;
  }

  /** Returns these defaults with others, which take precedence. */
  with(attributes: DotAttributes, rows: GraphRows): DotDefaults {
    rows.expand(this.size);
    return new DotDefaults(new Map([...this.values, ...attributes]));
  }

  /** Returns the defaults completed by a node's or edge's own attributes, which take precedence. */
  around(own: DotAttributes, rows: GraphRows): DotAttributes {
    if (this.size === 0) return own;
    rows.expand(this.size);
    return new Map([...this.values, ...own]);
  }
}
