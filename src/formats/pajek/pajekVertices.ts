import { append } from '../../domain/append';
import { defined } from '../../domain/defined';
import type { RawNode } from '../graph/rawGraph';
import type { GraphRows } from '../text/graphRows';
import type { VertexLine } from './vertexLine';

/** An actor put together from all networks that it is in. */
interface Vertex extends RawNode {
  position?: { readonly x: number; readonly y: number };
  readonly attributes: Map<string, string>;
}

/** One network of a file: its number of vertices, and the id of each number. */
export interface PajekNetwork {
  readonly name: string;
  readonly order: number;
  readonly isAlone: boolean;
  readonly size: number;
  /** In a two-mode network, the last vertex of the first mode. */
  readonly firstMode?: number;
  readonly line: number;
  /** Ids in the whole file of the numbers met so far. */
  readonly ids: Map<number, string>;
  readonly labels: Map<string, number>;
}

/**
 * Vertices of all networks of a file. Numbers restart in each network: vertices with the same label are the same actor,
 * and when a label repeats within a network, its n-th vertex matches the n-th of the others.
 */
export class PajekVertices {
  private readonly byId = new Map<string, Vertex>();
  private readonly byLabel = new Map<string, string[]>();
  private readonly rows: GraphRows;
  private unsaid = 0;

  constructor(rows: GraphRows) {
    this.rows = rows;
  }

  /** Returns the id of a vertex in the whole file, creating it when it is new. `said`: its own line, when it has one. */
  idOf(network: PajekNetwork, number: number, line: number, said?: VertexLine): string {
    const known = network.ids.get(number);
    if (known !== undefined) return known;
    const label = said?.label ?? String(number);
    const times = network.labels.get(label) ?? 0;
    network.labels.set(label, times + 1);
    const id = this.byLabel.get(label)?.[times] ?? this.freeId(network, number);
    network.ids.set(number, id);
    this.keep(id, label, line, said, network);
    if (network.firstMode !== undefined) {
      this.setValue(id, 'mode', number <= network.firstMode ? '1' : '2', network.name);
    }
    return id;
  }

  /** Adds a value under a heading; a different one from another network goes under a heading with that network's name. */
  setValue(id: string, heading: string, value: string, where: string): void {
    const attributes = this.byId.get(id)?.attributes;
    if (!attributes || attributes.get(heading) === value) return;
    attributes.set(attributes.has(heading) ? `${heading} [${where}]` : heading, value);
  }

  complete(network: PajekNetwork): void {
    this.unsaid += Math.max(0, network.size - network.ids.size);
    this.rows.makeRoom('nodes', Math.max(this.unsaid, network.size));
    for (let number = 1; number <= network.size; number++) this.idOf(network, number, network.line);
  }

  addNodes(): void {
    for (const vertex of this.byId.values()) this.rows.addNode(vertex);
  }

  private freeId({ order }: PajekNetwork, number: number): string {
    return this.byId.has(String(number)) ? `${order}:${number}` : String(number);
  }

  private keep(id: string, label: string, line: number, said: VertexLine | undefined, network: PajekNetwork): void {
    const { attributes = new Map<string, string>(), position } = said ?? {};
    const known = this.byId.get(id);
    if (known) {
      if (position && !known.position) known.position = position;
      for (const [heading, value] of attributes) this.setValue(id, heading, value, network.name);
      return;
    }
    this.byId.set(id, { id, label, line, attributes, ...defined({ position }) });
    append(this.byLabel, label, id);
  }
}
