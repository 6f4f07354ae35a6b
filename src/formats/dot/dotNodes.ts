import { defined } from '../../domain/defined';
import { numberOf } from '../cells/numberCell';
import type { RawNode } from '../graph/rawGraph';
import { LIMITS } from '../guards';
import type { GraphRows } from '../text/graphRows';
import type { DotAttributes, DotValue } from './dotAttributes';
import type { DotDefaults } from './dotDefaults';
import { labelText } from './labelText';

/** A subgraph drawn as a group: its name, and the label that it may get anywhere within. */
export interface DotCluster {
  readonly name: string;
  label?: string;
}

interface DotNode {
  readonly id: string;
  readonly line: number;
  /** Defaults in force where this node is first met. */
  readonly defaults: DotDefaults;
  readonly own: Map<string, DotValue>;
  cluster?: DotCluster;
}

/**
 * Nodes of a DOT file, and the order in which they are met. The nodes of a subgraph are those met since it began, so
 * that nested subgraphs cost nothing.
 */
export class DotNodes {
  private readonly nodes: DotNode[] = [];
  private readonly byId = new Map<string, number>();
  private readonly met: number[] = [];
  /** For each node, the last call of `since` that returned it. */
  private readonly gathered: number[] = [];
  private gatherings = 0;
  private readonly rows: GraphRows;

  constructor(rows: GraphRows) {
    this.rows = rows;
  }

  get metCount(): number {
    return this.met.length;
  }

  meet(id: string, line: number, defaults: DotDefaults, cluster: DotCluster | undefined): number {
    let number = this.byId.get(id);
    if (number === undefined) {
      this.rows.makeRoom('nodes', this.nodes.length + 1);
      number = this.nodes.length;
      this.byId.set(id, number);
      this.nodes.push({ id, line, defaults, own: new Map() });
    }
    const node = this.nodes[number];
    if (node && cluster && !node.cluster) node.cluster = cluster;
    this.met.push(number);
    return number;
  }

  since(start: number): readonly number[] {
    const gathering = ++this.gatherings;
    const members: number[] = [];
    for (let i = start; i < this.met.length; i++) {
      const number = this.met[i] ?? 0;
      if (this.gathered[number] === gathering) continue;
      this.gathered[number] = gathering;
      members.push(number);
    }
    // Keeps each node once: the enclosing subgraph asks again.
    this.met.length = start;
    for (const number of members) this.met.push(number);
    return members;
  }

  set(number: number, attributes: DotAttributes): void {
    const own = this.nodes[number]?.own;
    for (const [key, value] of attributes) own?.set(key, value);
  }

  idOf(number: number): string {
    return this.nodes[number]?.id ?? '';
  }

  addRows(): void {
    for (const node of this.nodes) this.rows.addNode(rawNode(node, node.defaults.around(node.own, this.rows)));
  }
}

function rawNode({ id, line, cluster }: DotNode, values: DotAttributes): RawNode {
  const attributes = new Map<string, string>();
  let label = '';
  let position: RawNode['position'];
  for (const [key, { text, isHtml }] of values) {
    if (key === 'label') label = labelText(text, isHtml, id);
    else if (key === 'pos') position = placeOf(text);
    if (key !== 'label' && (key !== 'pos' || !position) && text !== '') {
      attributes.set(key, isHtml ? labelText(text, isHtml, id) : text);
    }
  }
  if (cluster && !attributes.has('group')) attributes.set('group', cluster.label || cluster.name);
  return {
    id,
    // Drawings often leave labels blank: the id then names the actor.
    ...(label === '' ? {} : { label }),
    ...defined({ position }),
    attributes,
    line,
  };
}

/** `12.5,-3` or `12.5,-3!`; y goes up in the file. */
function placeOf(text: string): RawNode['position'] {
  const [x, y] = text
    .replace(/!$/, '')
    .split(',', 3)
    .map((part) => numberOf(part, LIMITS.farthest));
  return x === undefined || y === undefined ? undefined : { x, y: y === 0 ? 0 : -y };
}
