import { append } from '../../domain/append';
import { defined } from '../../domain/defined';
import type { RawNode } from '../graph/rawGraph';
import type { GraphRows } from '../text/graphRows';
import type { VertexLine } from './vertexLine';

/** An actor being put together from the networks that it is in. */
interface Vertex extends RawNode {
  position?: { readonly x: number; readonly y: number };
  readonly attributes: Map<string, string>;
}

/** One network of a file: how many vertices it has, and what each number stands for. */
export interface PajekNetwork {
  readonly name: string;
  readonly order: number;
  /** The only one of its file. */
  readonly isAlone: boolean;
  readonly size: number;
  /** In a network of two modes, vertices up to this number are of the first. */
  readonly firstMode?: number;
  readonly line: number;
  /** What the numbers met so far are called in the whole file. */
  readonly ids: Map<number, string>;
  /** How often each label was met. */
  readonly labels: Map<string, number>;
}

/**
 * Vertices of all the networks of a file. Numbers start anew in each: who has the same label is the same actor, and of
 * several so labelled the first is the first.
 */
export class PajekVertices {
  private readonly byId = new Map<string, Vertex>();
  private readonly byLabel = new Map<string, string[]>();
  private readonly rows: GraphRows;
  private unsaid = 0;

  constructor(rows: GraphRows) {
    this.rows = rows;
  }

  /** What a vertex is called in the whole file; it is made when it is new. `said`: by its line, when it has one. */
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

  /** Adds a value under a heading, beside that of another network where it is another one. */
  setValue(id: string, heading: string, value: string, where: string): void {
    const attributes = this.byId.get(id)?.attributes;
    if (!attributes || attributes.get(heading) === value) return;
    attributes.set(attributes.has(heading) ? `${heading} [${where}]` : heading, value);
  }

  /** Makes the vertices that a network counts and does not list. */
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
