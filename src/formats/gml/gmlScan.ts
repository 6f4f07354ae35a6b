import { defined } from '../../domain/defined';
import { mergeGraphs, type OneGraph, withLabels } from '../graph/mergeGraphs';
import type { RawEdge, RawNode } from '../graph/rawGraph';
import { LIMITS } from '../guards';
import type { GraphRows } from '../text/graphRows';
import { KeysMet } from '../text/keysMet';
import { TextFault } from '../text/textFault';
import { GmlOwner } from './gmlOwner';
import type { GmlToken } from './gmlTokens';

const MAX_GML_DEPTH = 200;

interface Frame {
  readonly kind: 'graph' | 'owner' | 'part' | 'passed';
  /** Parent keys of the values of a part, each followed by a point. */
  readonly path: string;
}

interface Graph {
  name: string;
  isDirected: boolean;
  readonly nodes: RawNode[];
  readonly edges: RawEdge[];
}

export class GmlScan {
  private readonly rows: GraphRows;
  private readonly frames: Frame[] = [];
  private readonly graphs: Graph[] = [];
  private readonly counts = { node: 0, edge: 0 };
  private readonly unsupported = new Set<string>();
  private readonly keys = new KeysMet();
  private owner: GmlOwner | undefined;
  private isUp = false;

  constructor(rows: GraphRows) {
    this.rows = rows;
  }

  get isOpen(): boolean {
    return this.frames.length > 0;
  }

  value({ text: key }: GmlToken, { text: value, line }: GmlToken): void {
    const frame = this.frames.at(-1);
    const graph = this.graphs.at(-1);
    if (frame === undefined) {
      // In files of Gephi y goes up, in others down.
      if (key === 'Creator') this.isUp = /^gephi/i.test(value);
    } else if (frame.kind === 'graph' && graph) {
      if (key === 'directed') graph.isDirected = value === '1';
      else if (key === 'label' || key === 'name') graph.name = value;
    } else if (frame.kind !== 'passed') {
      this.keys.meet(frame.path + key);
      this.owner?.set(frame.path + key, value, line);
    }
  }

  open({ text: key, line }: GmlToken): void {
    if (this.frames.length >= MAX_GML_DEPTH) {
      throw new TextFault({ code: 'LIMIT_DEPTH', limit: MAX_GML_DEPTH });
    }
    const frame = this.frames.at(-1);
    if (frame === undefined && key === 'graph') {
      this.graphs.push({ name: '', isDirected: false, nodes: [], edges: [] });
      this.frames.push({ kind: 'graph', path: '' });
    } else if (frame?.kind === 'graph' && (key === 'node' || key === 'edge')) {
      this.owner = new GmlOwner(key, line, (message) => this.rows.messages.push(message));
      this.frames.push({ kind: 'owner', path: '' });
    } else if (frame?.kind === 'owner' || frame?.kind === 'part') {
      this.frames.push({ kind: 'part', path: `${frame.path}${key}.` });
    } else {
      if (frame?.kind === 'graph' && !this.unsupported.has(key)) {
        this.unsupported.add(key);
        this.rows.messages.push({ code: 'UNSUPPORTED', row: line, value: key });
      }
      this.frames.push({ kind: 'passed', path: '' });
    }
  }

  close(): boolean {
    const frame = this.frames.pop();
    if (frame?.kind === 'owner') this.keepOwner();
    return frame !== undefined;
  }

  end(): void {
    this.rows.makeRoom('nodes', this.counts.node);
    this.rows.makeRoom('edges', this.counts.edge);
    const graphs: OneGraph[] = [];
    for (const { name, isDirected, nodes, edges } of this.graphs) {
      const direction = isDirected ? 'forward' : 'none';
      graphs.push({
        name: name || String(graphs.length + 1),
        nodes: grouped(withLabels(nodes, headingsOf(nodes))),
        edges: edges.map((edge) => ({ ...edge, direction })),
      });
    }
    const { nodes, edges } = mergeGraphs(graphs);
    for (const node of nodes) this.rows.addNode(node);
    for (const edge of edges) this.rows.addEdge(edge);
  }

  private keepOwner(): void {
    const [owner, graph] = [this.owner, this.graphs.at(-1)];
    this.owner = undefined;
    if (!owner || !graph) return;
    const count = ++this.counts[owner.kind];
    // Far beyond the limit the exact number is useless.
    if (count > 2 * LIMITS.rows) this.rows.makeRoom(owner.kind === 'node' ? 'nodes' : 'edges', count);
    if (count > LIMITS.rows) return;
    if (owner.kind === 'node') graph.nodes.push(owner.node(this.isUp));
    else graph.edges.push(owner.edge());
  }
}

function headingsOf(nodes: readonly RawNode[]): string[] {
  const met = new Set<string>();
  for (const { attributes } of nodes) for (const heading of attributes.keys()) met.add(heading);
  return [...met];
}

/** Reads `gid` as the parent of a node when some nodes are marked as groups, as yEd writes them. */
function grouped(nodes: readonly RawNode[]): RawNode[] {
  if (!nodes.some(({ attributes }) => attributes.get('isGroup') === '1')) return [...nodes];
  return nodes.map((node) => {
    const attributes = new Map(node.attributes);
    const parent = attributes.get('gid');
    for (const drawn of ['gid', 'isGroup']) attributes.delete(drawn);
    return { ...node, attributes, ...defined({ parent }) };
  });
}
