import { mergeGraphs, type OneGraph, withLabels, withRelations } from '../graph/mergeGraphs';
import { sheetsOf } from '../graph/ourSheets';
import { fromValues, readHeading } from '../graph/ownFields';
import type { RawDirection, RawEdge, RawGraph, RawNode, RawSheet } from '../graph/rawGraph';
import { isTooMany, type Met } from '../graph/tooManyRows';
import { IF_DIRECTED } from '../graph/writtenDirection';
import { LIMITS } from '../guards';
import type { Message } from '../message';
import type { NetworkHandlers } from '../xml/readXml';
import type { XmlAttributes } from '../xml/xmlAttributes';
import { GraphmlKeys, type Kind } from './graphmlKeys';
import { YedDrawing } from './yedDrawing';

interface Owner {
  readonly kind: Kind;
  readonly line: number;
  readonly id: string | undefined;
  readonly source: string;
  readonly target: string;
  readonly direction: RawDirection | undefined;
  readonly attributes: Map<string, string>;
  readonly parent: string | undefined;
  readonly drawing: YedDrawing;
}

/** An interview of Network Canvas: the person interviewed, and their answers about themselves, by title. */
interface Interview {
  readonly asked: string;
  readonly said: Map<string, string>;
}

/** Heading that tables know. */
const SAID_BY = 'Dit par';

function interviewOf(graph: XmlAttributes): Interview | undefined {
  const asked = graph.get('nc:caseId')?.trim();
  return asked ? { asked, said: new Map() } : undefined;
}

/** Attributes read from the element itself. Any other is kept under its name. */
const READ: Readonly<Record<Kind, readonly string[]>> = {
  node: ['id', 'yfiles.foldertype'],
  edge: ['id', 'source', 'target', 'directed'],
};

/** Collects the graphs of a GraphML file as its elements come. Nodes may hold graphs; several graphs make one map. */
export class GraphmlScan implements NetworkHandlers {
  readonly messages: Message[] = [];
  private readonly keys = new GraphmlKeys();
  private readonly counts = { nodes: 0, edges: 0 };
  private readonly graphs: { readonly name: string; readonly nodes: RawNode[]; readonly edges: RawEdge[] }[] = [];
  /** For each open graph, outermost first, whether its ties are directed. */
  private readonly directed: boolean[] = [];
  private readonly owners: Owner[] = [];
  private readonly told = new Set<string>();
  private sheets: readonly RawSheet[] = [];
  private key = '';
  /** Text of the element being read, when it is needed. */
  private said: string[] | undefined;
  private isLabel = false;
  private interview: Interview | undefined;
  private ofInterviews = false;
  /** Headings of nodes that hold the interviewed person's answers about themselves. */
  private readonly ofAsked = new Set<string>();

  readonly open = (element: string, attributes: XmlAttributes, line: number): void => {
    const owner = this.owners.at(-1);
    // Elements within a label only tell how it is drawn.
    this.endLabel();
    switch (element) {
      case 'key':
        this.keys.declare(attributes);
        break;
      case 'graph':
        if (this.directed.length === 0) {
          this.interview = interviewOf(attributes);
          this.ofInterviews ||= this.interview !== undefined;
          this.graphs.push({ name: attributes.get('id') ?? String(this.graphs.length + 1), nodes: [], edges: [] });
        }
        this.directed.push(attributes.get('edgedefault') === 'directed');
        break;
      case 'node':
      case 'edge':
        this.openOwner(element, attributes, line);
        break;
      case 'hyperedge':
      case 'port':
        this.sayOnce({ code: 'UNSUPPORTED', row: line, value: element });
        break;
      case 'data':
        this.key = attributes.get('key') ?? '';
        if (owner && !this.keys.isDeclared(owner.kind, this.key)) {
          this.sayOnce({ code: 'UNDECLARED_ATTR', row: line, value: this.key });
        }
        this.said = [];
        break;
      case 'default':
      case 'desc':
        this.said = [];
        break;
      case 'NodeLabel':
      case 'EdgeLabel':
        this.said = [];
        this.isLabel = true;
        break;
      default:
        owner?.drawing.open(element, attributes);
    }
  };

  readonly listens = (): boolean => this.said !== undefined;

  readonly text = (piece: string): void => {
    this.said?.push(piece);
  };

  readonly close = (element: string): void => {
    this.endLabel();
    const said = this.said?.join('').trim();
    if (said !== undefined && element === 'default') this.keys.setDefault(said);
    if (said !== undefined && element === 'data') this.keep(said);
    if (said !== undefined && element === 'desc') this.owners.at(-1)?.attributes.set('desc', said);
    if (element === 'default' || element === 'data' || element === 'desc') this.said = undefined;
    if (element === 'graph') this.directed.pop();
    if (element === 'node' || element === 'edge') this.closeOwner();
  };

  get refusal(): Message | undefined {
    return this.keys.refusal;
  }

  graph(): RawGraph {
    const ours = this.keys.ourKey !== undefined;
    const headings = this.keys.headings('node');
    const ofNamed = headings.filter((heading) => !this.ofAsked.has(heading));
    const named: OneGraph[] = [];
    for (const graph of this.graphs) {
      const { nodes } = graph;
      named.push({ ...graph, nodes: ours ? nodes.map(fromValues) : withLabels(nodes, ofNamed) });
    }
    return {
      ...mergeGraphs(this.ofInterviews ? named : withRelations(named)),
      counts: this.counts,
      directed: false,
      nodeHeadings: ours ? headings.map(readHeading) : headings,
      edgeHeadings: this.keys.headings('edge'),
      ours,
      sheets: this.sheets,
    };
  }

  get met(): Met {
    const open = (kind: Kind) => this.owners.filter((owner) => owner.kind === kind).length;
    return { nodes: this.counts.nodes + open('node'), edges: this.counts.edges + open('edge') };
  }

  readonly isFull = (): boolean => isTooMany(this.met);

  private openOwner(kind: Kind, own: XmlAttributes, line: number): void {
    const holder = kind === 'node' ? this.owners.findLast((owner) => owner.kind === 'node') : undefined;
    const attributes = new Map<string, string>();
    own.others(READ[kind], attributes);
    const [source = '', target = ''] = [own.get('source'), own.get('target')];
    const direction = IF_DIRECTED.get((own.get('directed') ?? '').toLowerCase());
    const [id, parent, drawing] = [own.get('id'), holder?.id, new YedDrawing()];
    this.owners.push({ kind, line, id, source, target, direction, attributes, parent, drawing });
  }

  private keep(said: string): void {
    const owner = this.owners.at(-1);
    if (!owner) {
      if (this.key === this.keys.ourKey) this.sheets = sheetsOf(said) ?? [];
      else if (this.interview && said !== '') this.interview.said.set(this.keys.titleOf(this.key), said);
      return;
    }
    if (this.keys.isDrawn(this.key) || said === '') return;
    owner.attributes.set(this.keys.headingOf(owner.kind, this.key), said);
  }

  private closeOwner(): void {
    const owner = this.owners.pop();
    const graph = this.graphs.at(-1);
    if (!owner || !graph) return;
    const { kind, id, source, target, attributes, line, parent, drawing } = owner;
    this.keys.complete(kind, attributes);
    for (const [heading, value] of drawing.attributes) attributes.set(heading, value);
    this.tellInterview(kind, attributes);
    if (kind === 'node') {
      this.counts.nodes++;
      const { label, position } = drawing;
      if (this.counts.nodes <= LIMITS.rows)
        graph.nodes.push({ id: id ?? '', label, parent, position, attributes, line });
      return;
    }
    this.counts.edges++;
    if (this.counts.edges > LIMITS.rows) return;
    if (drawing.label !== undefined) attributes.set('label', drawing.label);
    const byDefault: RawDirection = this.directed.at(-1) ? 'forward' : 'none';
    graph.edges.push({
      id,
      ...(drawing.isTurned ? { source: target, target: source } : { source, target }),
      direction: owner.direction ?? drawing.direction ?? byDefault,
      attributes,
      line,
    });
  }

  /** Adds the interview (Network Canvas): a named person gets the interviewed person's answers, a tie gets who told it. */
  private tellInterview(kind: Kind, attributes: Map<string, string>): void {
    if (!this.interview) return;
    const { asked, said } = this.interview;
    const told = kind === 'edge' ? [[SAID_BY, asked] as const] : said;
    for (const [title, value] of told) {
      const heading = this.keys.headingOf(kind, title);
      if (!attributes.has(heading)) attributes.set(heading, value);
      // Their name must not become that of the people they name.
      if (kind === 'node') this.ofAsked.add(heading);
    }
  }

  private endLabel(): void {
    if (!this.isLabel) return;
    this.owners.at(-1)?.drawing.say(this.said?.join('').trim() ?? '');
    this.said = undefined;
    this.isLabel = false;
  }

  /** Reports an element or a key only where it first stands. */
  private sayOnce(message: Message): void {
    const once = `${message.code} ${message.value}`;
    if (this.told.has(once)) return;
    this.told.add(once);
    this.messages.push(message);
  }
}
