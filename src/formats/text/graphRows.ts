import type { RawEdge, RawNode } from '../graph/rawGraph';
import { LIMITS } from '../guards';
import type { Message } from '../message';
import { shownText } from '../shownText';
import { TextFault } from './textFault';

const TOLD_EVERY = 2_000;
/** Number of ignored lines from which a file is no network at all. */
const MOST_IGNORED = 1_000;

/**
 * Collects nodes, edges and messages while a text network is read. A short text can stand for millions of edges: beyond
 * the limit they are counted but not kept, so that memory stays in proportion to the file.
 */
export class GraphRows {
  readonly nodes: RawNode[] = [];
  readonly edges: RawEdge[] = [];
  readonly messages: Message[] = [];
  private readonly counts = { nodes: 0, edges: 0 };
  private ignored = 0;
  private expanded = 0;
  private readonly onLine: (line: number) => void;

  /** `onLine` is called now and then with the current line. */
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
    // Far beyond the limit the exact number is useless, and counting a hostile file would take many seconds.
    if (count >= 2 * LIMITS.rows) this.check();
    if (count % TOLD_EVERY === 0) this.onLine(line);
  }

  /** Throws when `count` more would pass the limit. Call it before a short text is expanded. */
  makeRoom(kind: 'nodes' | 'edges', count: number): void {
    const value = this.counts[kind] + count;
    if (value > LIMITS.rows) throw new TextFault({ code: 'LIMIT_ROWS', value, limit: LIMITS.rows });
  }

  /** Counts characters that a file writes once for several uses: expanded, they may not exceed the size limit of a file. */
  expand(characters: number): void {
    this.expanded += characters;
    const value = Math.ceil(this.expanded / 2 ** 20);
    if (value > LIMITS.megabytes) throw new TextFault({ code: 'LIMIT_SIZE', value, limit: LIMITS.megabytes });
  }

  /** Reports a line that means nothing in this format. A file with too many is refused with its first one. */
  ignore(row: number, line: string): void {
    this.messages.push({ code: 'LINE_IGNORED', row, value: shownText(line) });
    if (++this.ignored <= MOST_IGNORED) return;
    const first = this.messages.find(({ code }) => code === 'LINE_IGNORED');
    throw new TextFault({ ...first, code: 'NETWORK_MALFORMED', column: '1' });
  }

  /** Throws when there is more than a map can hold. */
  check(): void {
    this.makeRoom('nodes', 0);
    this.makeRoom('edges', 0);
  }
}
