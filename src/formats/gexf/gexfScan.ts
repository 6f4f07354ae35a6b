import { AttributeNames } from '../graph/attributeNames';
import { OUR_INSTRUCTION, OUR_NAME, sheetsOf } from '../graph/ourSheets';
import type { RawDirection, RawEdge, RawGraph, RawNode, RawSheet } from '../graph/rawGraph';
import { isTooMany, type Met } from '../graph/tooManyRows';
import { LIMITS } from '../guards';
import type { Message } from '../message';
import type { NetworkHandlers } from '../xml/readXml';
import type { XmlAttributes } from '../xml/xmlAttributes';
import { readViz } from './readViz';

const BOUNDS = ['start', 'startopen', 'end', 'endopen'] as const;
const OF_TIME: ReadonlySet<string> = new Set([...BOUNDS, 'timestamp', 'timestamps', 'intervals']);

/** Heading for values that change over time: they are no single number or date. */
function headingInTime(heading: string): string {
  return `${heading} [time]`;
}

/** A value with the time when it holds: `3 [2019 – 2021]`, `3 [2019]`. Without a time, the value alone. */
function valueInTime(value: string, attributes: XmlAttributes): string {
  if (!attributes.hasAny(OF_TIME)) return value;
  const [start, startOpen, end, endOpen] = BOUNDS.map((bound) => attributes.get(bound));
  const [from, to] = [start ?? startOpen, end ?? endOpen];
  const listed = attributes.get('timestamp') ?? attributes.get('timestamps') ?? attributes.get('intervals');
  const time =
    from === undefined && to === undefined ? listed?.replace(/^<?\[|\]>?$/g, '') : `${from ?? ''} – ${to ?? ''}`;
  if (time === undefined) return value;
  return value === '' ? `[${time.trim()}]` : `${value} [${time.trim()}]`;
}

type Kind = 'node' | 'edge';

interface OpenNode extends RawNode {
  position: RawNode['position'];
  readonly attributes: Map<string, string>;
}

interface OpenEdge extends RawEdge {
  readonly attributes: Map<string, string>;
}

type Owner = OpenNode | OpenEdge;

const DIRECTIONS: ReadonlyMap<string, RawDirection> = new Map([
  ['directed', 'forward'],
  ['undirected', 'none'],
  ['mutual', 'both'],
]);
/** Attributes read from the element itself. Any other is kept under its name. */
const READ: Readonly<Record<Kind, readonly string[]>> = {
  node: ['id', 'label', 'pid'],
  edge: ['id', 'source', 'target', 'type'],
};

/** Records of a file, up to one more than a table may hold. Those beyond are counted without taking memory. */
class CappedList<One> {
  readonly kept: One[] = [];
  count = 0;

  add(one: One): void {
    this.count++;
    if (this.kept.length <= LIMITS.rows) this.kept.push(one);
  }
}

/** Collects a GEXF graph as its elements come. Elements that are not of GEXF are skipped. */
export class GexfScan implements NetworkHandlers {
  readonly messages: Message[] = [];
  private readonly nodes = new CappedList<RawNode>();
  private readonly edges = new CappedList<RawEdge>();
  private readonly names: Readonly<Record<Kind, AttributeNames>> = {
    node: new AttributeNames(),
    edge: new AttributeNames(),
  };
  /** Open nodes and edges: nodes nest. */
  private readonly owners: Owner[] = [];
  /** Drawing faults already reported: one of each kind per node or edge is enough. */
  private readonly faults = new Map<Owner, Message['code'][]>();
  private declaring: Kind = 'node';
  private declared = '';
  private directed = false;
  private ours = false;
  private sheets: readonly RawSheet[] = [];
  /** Text of the element being read, when it is needed. */
  private said: string[] | undefined;

  readonly open = (element: string, attributes: XmlAttributes, line: number): void => {
    const owner = this.owners.at(-1);
    // The commonest elements come first: a file has hundreds of thousands of them.
    switch (element) {
      case 'attvalue':
        if (owner) this.readValue(owner, attributes, line);
        break;
      case 'attvalues':
        break;
      case 'edge':
        this.openEdge(attributes, line);
        break;
      case 'node':
        this.openNode(attributes, line);
        break;
      case 'graph':
        this.directed = attributes.get('defaultedgetype') === 'directed';
        break;
      case 'attributes':
        this.declaring = attributes.get('class') === 'edge' ? 'edge' : 'node';
        break;
      case 'attribute':
        this.declared = attributes.get('id') ?? attributes.get('title') ?? '';
        this.names[this.declaring].declareWritten(this.declared, attributes.get('title') ?? this.declared);
        break;
      case 'default':
      case 'creator':
        this.said = [];
        break;
      case 'spell':
      case 'slice':
        if (owner) add(owner, 'spells', valueInTime('', attributes));
        break;
      case 'parent':
        if (owner) add(owner, 'parents', attributes.get('for') ?? '');
        break;
      default:
        if (owner) this.draw(owner, element, attributes, line);
    }
  };

  readonly listens = (): boolean => this.said !== undefined;

  readonly text = (piece: string): void => {
    this.said?.push(piece);
  };

  readonly close = (element: string): void => {
    if (element === 'node' || element === 'edge') this.closeOwner();
    if (!this.said) return;
    const said = this.said.join('').trim();
    if (element === 'default') this.names[this.declaring].setDefault(this.declared, said);
    if (element === 'creator' && said === OUR_NAME) this.ours = true;
    this.said = undefined;
  };

  readonly instruction = (target: string, body: string): void => {
    if (target !== OUR_INSTRUCTION) return;
    const sheets = sheetsOf(body);
    if (sheets) this.sheets = sheets;
    else this.messages.push({ code: 'UNSUPPORTED', value: OUR_INSTRUCTION });
  };

  get met(): Met {
    const open = this.owners.filter(isNode).length;
    return { nodes: this.nodes.count + open, edges: this.edges.count + this.owners.length - open };
  }

  readonly isFull = (): boolean => isTooMany(this.met);

  get refusal(): Message | undefined {
    return this.names.node.refusal ?? this.names.edge.refusal;
  }

  graph(): RawGraph {
    const { directed, ours, sheets, names } = this;
    const [nodes, edges] = [this.nodes.kept, this.edges.kept];
    const counts = { nodes: this.nodes.count, edges: this.edges.count };
    const [nodeHeadings, edgeHeadings] = [names.node.headings, names.edge.headings];
    return { nodes, edges, counts, directed, nodeHeadings, edgeHeadings, ours, sheets: ours ? sheets : [] };
  }

  private openNode(own: XmlAttributes, line: number): void {
    const [id, label, pid] = [own.get('id'), own.get('label'), own.get('pid')];
    const attributes = otherValues(own, 'node', said(id) + said(label) + said(pid));
    const parent = pid ?? (this.owners.findLast(isNode)?.id || undefined);
    this.owners.push({ id: id ?? '', label, parent, position: undefined, attributes, line });
  }

  private openEdge(own: XmlAttributes, line: number): void {
    const [id, source, target, type] = [own.get('id'), own.get('source'), own.get('target'), own.get('type')];
    const attributes = otherValues(own, 'edge', said(id) + said(source) + said(target) + said(type));
    const direction = type === undefined ? undefined : DIRECTIONS.get(type.toLowerCase());
    this.owners.push({ id, source: source ?? '', target: target ?? '', direction, attributes, line });
  }

  /** Stores a node when it closes, so nodes come after those within them. */
  private closeOwner(): void {
    const owner = this.owners.pop();
    if (!owner) return;
    this.namesOf(owner).complete(owner.attributes);
    if (isNode(owner)) this.nodes.add(owner);
    else this.edges.add(owner);
  }

  private namesOf(owner: Owner): AttributeNames {
    return isNode(owner) ? this.names.node : this.names.edge;
  }

  private readValue(owner: Owner, attributes: XmlAttributes, line: number): void {
    const id = attributes.get('for') ?? attributes.get('id') ?? '';
    const heading = this.namesOf(owner).headingOf(id) ?? this.declaredFrom(owner, id, line);
    const written = attributes.get('value');
    // Only two attributes, so there is no time.
    if (written !== undefined && attributes.size === 2) {
      add(owner, heading, written);
      return;
    }
    const value = written ?? '';
    const timed = valueInTime(value, attributes);
    add(owner, timed === value ? heading : headingInTime(heading), timed);
  }

  /** Declares an undeclared attribute and returns its heading. */
  private declaredFrom(owner: Owner, id: string, line: number): string {
    const names = this.namesOf(owner);
    this.messages.push({ code: 'UNDECLARED_ATTR', row: line, value: id });
    names.declare(id, id);
    return names.headingOf(id) ?? id;
  }

  private draw(owner: Owner, element: string, attributes: XmlAttributes, line: number): void {
    const { attributes: drawn, position, fault } = readViz(element, attributes);
    for (const [heading, value] of drawn) if (value !== '') owner.attributes.set(heading, value);
    if (position && isNode(owner)) owner.position = position;
    const told = this.faults.get(owner) ?? [];
    if (!fault || told.includes(fault.code)) return;
    this.faults.set(owner, [...told, fault.code]);
    this.messages.push({ ...fault, row: line });
  }
}

function isNode(owner: Owner): owner is OpenNode {
  return !('source' in owner);
}

function said(value: string | undefined): number {
  return value === undefined ? 0 : 1;
}

/** Attributes of an element beyond those that are read, `known` of which it has. */
function otherValues(own: XmlAttributes, kind: Kind, known: number): Map<string, string> {
  const values = new Map<string, string>();
  if (own.size > known) own.others(READ[kind], values);
  return values;
}

/** Adds a value to those already there: one attribute may change over time. */
function add({ attributes }: Owner, heading: string, value: string): void {
  if (value === '') return;
  const known = attributes.get(heading);
  attributes.set(heading, known === undefined ? value : `${known}; ${value}`);
}
