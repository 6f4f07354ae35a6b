import type { GraphRows } from '../text/graphRows';
import type { DlHeader } from './dlHeader';
import type { DlNodes } from './dlNodes';

export class DlTies {
  level = 0;
  private readonly header: DlHeader;
  private readonly isArc: boolean;
  private readonly rows: GraphRows;

  constructor(header: DlHeader, nodes: DlNodes, rows: GraphRows) {
    this.header = header;
    // Half a matrix and a two-mode network have no direction.
    this.isArc = !nodes.isTwoMode && !/^(?:upper|lower|uh|lh)/.test(header.format);
    this.rows = rows;
  }

  add(
    source: string,
    target: string,
    values: readonly (readonly [heading: string, value: string])[],
    line: number,
  ): void {
    const { labels, levels } = this.header;
    const attributes = new Map(values);
    if (levels > 1 || labels.level.length > 0) {
      attributes.set('relation', labels.level[this.level] ?? String(this.level + 1));
    }
    this.rows.addEdge({ source, target, direction: this.isArc ? 'forward' : 'none', attributes, line });
  }
}
