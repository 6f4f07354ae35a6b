import type { RawEdge, RawNode } from '../graph/rawGraph';
import { LIMITS } from '../guards';
import type { Message } from '../message';
import { shownText } from '../shownText';
import { TextFault } from './textFault';

/** Rows between two words of how far the reading is. */
const TOLD_EVERY = 2_000;
/** Lines left aside from which a file is no network at all. */
const MOST_IGNORED = 1_000;

/**
 * Nodes and edges of a text network as they are read, and what is said of them. A few words of a text can mean millions of
 * edges: beyond the limit they are counted and no longer kept, so that memory stays that of the file.
 */
export class GraphRows {
  readonly nodes: RawNode[] = [];
  readonly edges: RawEdge[] = [];
  readonly messages: Message[] = [];
  private readonly counts = { nodes: 0, edges: 0 };
  private ignored = 0;
  private expanded = 0;
  private readonly onLine: (line: number) => void;

  /** `onLine`: told now and then which line is being read. */
  constructor(onLine: (line: number) => void = () => undefined) {
    this.onLine = onLine;
  }

  addNode(node: RawNode): void {
    this.tell(this.counts.nodes, node.line);
    if (++this.counts.nodes <= LIMITS.rows) this.nodes.push(node);
  }

  addEdge(edge: RawEdge): void {
    this.tell(this.counts.edges, edge.line);
    if (++this.counts.edges <= LIMITS.rows) this.edges.push(edge);
  }

  private tell(count: number, line: number): void {
    // Far beyond the limit nobody needs the exact number: a hostile file would be counted for many seconds.
    if (count >= 2 * LIMITS.rows) this.check();
    if (count % TOLD_EVERY === 0) this.onLine(line);
  }

  /** To be asked before `count` more are made of a few words. */
  makeRoom(kind: 'nodes' | 'edges', count: number): void {
    const value = this.counts[kind] + count;
    if (value > LIMITS.rows) throw new TextFault({ code: 'LIMIT_ROWS', value, limit: LIMITS.rows });
  }

  /** Characters that a file says once and means many times: written out, it may be no longer than any file. */
  expand(characters: number): void {
    this.expanded += characters;
    const value = Math.ceil(this.expanded / 2 ** 20);
    if (value > LIMITS.megabytes) throw new TextFault({ code: 'LIMIT_SIZE', value, limit: LIMITS.megabytes });
  }

  /** A line that says nothing in this format. A file of which too many do is refused with its first one. */
  ignore(row: number, line: string): void {
    this.messages.push({ code: 'LINE_IGNORED', row, value: shownText(line) });
    if (++this.ignored <= MOST_IGNORED) return;
    const first = this.messages.find(({ code }) => code === 'LINE_IGNORED');
    throw new TextFault({ ...first, code: 'NETWORK_MALFORMED', column: '1' });
  }

  /** Throws when there was more than a map can hold. */
  check(): void {
    this.makeRoom('nodes', 0);
    this.makeRoom('edges', 0);
  }
}
