import { defined } from '../../domain/defined';
import type { GraphRows } from '../text/graphRows';
import { TextFault } from '../text/textFault';
import { type Word, wordsOf } from '../text/wordsOf';
import { PajekTies } from './pajekTies';
import { type PajekNetwork, PajekVertices } from './pajekVertices';
import { readVertexWords } from './vertexLine';
import { wholeNumber } from './wholeNumber';

/** A partition or vector being read: its heading, the network of its values, and how many were read. */
interface Values {
  readonly heading: string;
  network?: PajekNetwork;
  read: number;
}

/** A file with more networks was made to fill the memory. */
const MOST_NETWORKS = 10_000;

export class PajekScan {
  private readonly rows: GraphRows;
  private readonly vertices: PajekVertices;
  private readonly isAlone: boolean;
  private section: 'vertices' | 'ties' | 'values' | 'passed' = 'passed';
  private readonly networks: PajekNetwork[] = [];
  /** The last network of each size. */
  private readonly bySize = new Map<number, PajekNetwork>();
  private ties: PajekTies | undefined;
  /** `passed`: the section counts its values like a partition, and is skipped. */
  private values: Values | 'passed' | undefined;
  private name = '';

  /** `isAlone`: the file holds a single network, so ties need not say which one they belong to. */
  constructor(rows: GraphRows, isAlone: boolean) {
    this.rows = rows;
    this.isAlone = isAlone;
    this.vertices = new PajekVertices(rows);
  }

  read(line: string, row: number): void {
    const text = line.trim();
    if (text === '' || text.startsWith('%')) return;
    if (text.startsWith('*')) this.open(text, row);
    else if (!this.readIn(wordsOf(text), row)) this.rows.ignore(row, line);
  }

  end(): void {
    this.ties?.close();
    for (const network of this.networks) this.vertices.complete(network);
    this.vertices.addNodes();
  }

  private open(text: string, row: number): void {
    const [, word = '', rest = ''] = /^\*\s*(\S*)\s*(.*)$/.exec(text) ?? [];
    const section = word.toLowerCase();
    this.ties?.close();
    this.section = 'passed';
    switch (section) {
      case 'network':
        this.name = rest;
        this.values = undefined;
        break;
      case 'vertices':
        this.openVertices(wordsOf(rest), row);
        break;
      case 'arcs':
      case 'edges':
      case 'arcslist':
      case 'edgeslist':
      case 'matrix':
        this.section = 'ties';
        // Ties without a `*Vertices` before them: their ends create the vertices.
        this.ties ??= new PajekTies(this.newNetwork(0, undefined, row), this.vertices, this.rows);
        this.ties.open(section, rest, row);
        break;
      case 'partition':
      case 'vector':
      case 'permutation':
        this.values = { heading: rest.replace(/\.(?:clu|vec|per)$/i, '') || section, read: 0 };
        break;
      default:
        this.values = 'passed';
        this.rows.messages.push({ code: 'UNSUPPORTED', row, value: `*${word}` });
    }
  }

  /** Reads the count of a network's vertices, or of the values of the partition or vector before it. */
  private openVertices([count, first]: readonly Word[], row: number): void {
    const size = wholeNumber(count);
    if (size === undefined) this.sayBadCount(row, count);
    if (this.values === 'passed') return;
    if (this.values) {
      const network = this.bySize.get(size ?? 0) ?? this.networks.at(-1);
      if (network) this.values.network = network;
      this.values.read = 0;
      this.section = 'values';
      return;
    }
    const firstMode = wholeNumber(first) ?? 0;
    if (first && (firstMode < 1 || firstMode > (size ?? 0))) this.sayBadCount(row, first);
    const isTwoMode = firstMode >= 1 && firstMode < (size ?? 0);
    const network = this.newNetwork(size ?? 0, isTwoMode ? firstMode : undefined, row);
    this.ties = new PajekTies(network, this.vertices, this.rows);
    this.section = 'vertices';
  }

  private newNetwork(size: number, firstMode: number | undefined, line: number): PajekNetwork {
    const order = this.networks.length + 1;
    if (order > MOST_NETWORKS) throw new TextFault({ code: 'LIMIT_VALUES', limit: MOST_NETWORKS });
    const network: PajekNetwork = {
      name: this.name || String(order),
      order,
      isAlone: this.isAlone,
      size,
      ...defined({ firstMode }),
      line,
      ids: new Map(),
      labels: new Map(),
    };
    this.name = '';
    this.networks.push(network);
    this.bySize.set(size, network);
    return network;
  }

  /** Returns false when the line means nothing in its section. */
  private readIn(words: readonly Word[], row: number): boolean {
    switch (this.section) {
      case 'vertices':
        return this.readVertex(words, row);
      case 'ties':
        return this.ties?.read(words, row) ?? false;
      case 'values':
        return this.readValue(words, row);
      default:
        // Skipped sections were reported once.
        return true;
    }
  }

  private readVertex([number, ...words]: readonly Word[], row: number): boolean {
    const network = this.networks.at(-1);
    const value = wholeNumber(number);
    if (!network || value === undefined || value < 1 || value > network.size || network.ids.has(value)) return false;
    this.vertices.idOf(network, value, row, readVertexWords(words));
    return true;
  }

  private readValue([value]: readonly Word[], row: number): boolean {
    const { values } = this;
    if (!values || values === 'passed' || !values.network || !value || values.read >= values.network.size) return false;
    values.read++;
    const id = this.vertices.idOf(values.network, values.read, row);
    this.vertices.setValue(id, values.heading, value.text, values.network.name);
    return true;
  }

  private sayBadCount(row: number, word: Word | undefined): void {
    this.rows.messages.push({ code: 'BAD_NUMBER', row, column: '*Vertices', value: word?.text ?? '' });
  }
}
