import { AttributeNames } from '../graph/attributeNames';
import { CappedList } from '../graph/cappedList';
import { FewValues } from '../graph/fewValues';
import { OUR_INSTRUCTION, OUR_NAME, sheetsOf } from '../graph/ourSheets';
import type { RawDirection, RawEdge, RawGraph, RawNode, RawSheet } from '../graph/rawGraph';
import { isTooMany, type Met } from '../graph/tooManyRows';
import type { Message } from '../message';
import type { NetworkHandlers } from '../xml/readXml';
import type { XmlAttributes } from '../xml/xmlAttributes';
import { readViz } from './readViz';
import { headingInTime, valueInTime } from './valueInTime';

type Kind = 'node' | 'edge';

/** A node or edge being read, with what its children said of it so far. */
interface Owner {
  readonly kind: Kind;
  readonly line: number;
  readonly id: string | undefined;
  readonly label: string | undefined;
  readonly parent: string | undefined;
  readonly source: string;
  readonly target: string;
  readonly direction: RawDirection | undefined;
  readonly values: FewValues;
  position: { readonly x: number; readonly y: number } | undefined;
  /** Slips of the drawing already told: one of each kind is enough. */
  faults: readonly Message['code'][];
}

const DIRECTIONS: ReadonlyMap<string, RawDirection> = new Map([
  ['directed', 'forward'],
  ['undirected', 'none'],
  ['mutual', 'both'],
]);
/** What is read of the element itself. Any other attribute of it is kept under its name. */
const READ: Readonly<Record<Kind, readonly string[]>> = {
  node: ['id', 'label', 'pid'],
  edge: ['id', 'source', 'target', 'type'],
};

const NO_FAULT: Owner['faults'] = [];

/** Collects a GEXF graph as its elements come. Elements that are not GEXF's are passed over. */
export class GexfScan implements NetworkHandlers {
  readonly messages: Message[] = [];
  private readonly nodes = new CappedList<RawNode>();
  private readonly edges = new CappedList<RawEdge>();
  private readonly names: Readonly<Record<Kind, AttributeNames>> = {
    node: new AttributeNames(),
    edge: new AttributeNames(),
  };
  /** Nodes hold nodes. */
  private readonly owners: Owner[] = [];
  private declaring: Kind = 'node';
  private declared = '';
  private directed = false;
  private ours = false;
  private sheets: readonly RawSheet[] = [];
  /** Text of the element being read, where it counts. */
  private said: string[] | undefined;

  readonly open = (element: string, attributes: XmlAttributes, line: number): void => {
    const owner = this.owners.at(-1);
    // First what a file has hundreds of thousands of.
    switch (element) {
      case 'attvalue':
        if (owner) this.readValue(owner, attributes, line);
        break;
      case 'attvalues':
        break;
      case 'edge':
      case 'node':
        this.openOwner(element, attributes, line);
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

  /** Nodes and edges met so far, those that are still open too. */
  get met(): Met {
    const open = (kind: Kind) => this.owners.filter((owner) => owner.kind === kind).length;
    return { nodes: this.nodes.count + open('node'), edges: this.edges.count + open('edge') };
  }

  readonly isFull = (): boolean => isTooMany(this.met);

  /** What no table should be made of. */
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

  private openOwner(kind: Kind, own: XmlAttributes, line: number): void {
    const isNode = kind === 'node';
    const holder = isNode ? this.owners.findLast((one) => one.kind === 'node') : undefined;
    const values = new FewValues();
    own.others(READ[kind], values);
    this.owners.push({
      kind,
      line,
      id: own.get('id'),
      label: isNode ? own.get('label') : undefined,
      parent: isNode ? (own.get('pid') ?? holder?.id) : undefined,
      source: isNode ? '' : (own.get('source') ?? ''),
      target: isNode ? '' : (own.get('target') ?? ''),
      direction: isNode ? undefined : DIRECTIONS.get(own.get('type') ?? ''),
      values,
      position: undefined,
      faults: NO_FAULT,
    });
  }

  /** Nodes are kept where they open: those that hold others come first. */
  private closeOwner(): void {
    const owner = this.owners.pop();
    if (!owner) return;
    const { kind, id, label, source, target, direction, values: attributes, line, parent, position } = owner;
    this.names[kind].complete(attributes);
    if (kind === 'node') this.nodes.add({ id: id ?? '', label, parent, position, attributes, line });
    else this.edges.add({ id, source, target, direction, attributes, line });
  }

  private readValue(owner: Owner, attributes: XmlAttributes, line: number): void {
    const id = attributes.get('for') ?? attributes.get('id') ?? '';
    const heading = this.names[owner.kind].headingOf(id) ?? this.declaredFrom(owner, id, line);
    const written = attributes.get('value');
    // What it is of and what it is: there is no time in that.
    if (written !== undefined && attributes.size === 2) {
      add(owner, heading, written);
      return;
    }
    const value = written ?? '';
    const timed = valueInTime(value, attributes);
    add(owner, timed === value ? heading : headingInTime(heading), timed);
  }

  /** The heading of an attribute that was not declared, and is from now on. */
  private declaredFrom({ kind }: Owner, id: string, line: number): string {
    this.messages.push({ code: 'UNDECLARED_ATTR', row: line, value: id });
    this.names[kind].declare(id, id);
    return this.names[kind].headingOf(id) ?? id;
  }

  private draw(owner: Owner, element: string, attributes: XmlAttributes, line: number): void {
    const { attributes: drawn, position, fault } = readViz(element, attributes);
    for (const [heading, value] of drawn) if (value !== '') owner.values.set(heading, value);
    if (position) owner.position = position;
    if (!fault || owner.faults.includes(fault.code)) return;
    owner.faults = [...owner.faults, fault.code];
    this.messages.push({ ...fault, row: line });
  }
}

/** A value beside those that are there: one attribute may change over time. */
function add({ values }: Owner, heading: string, value: string): void {
  if (value !== '') values.add(heading, value);
}
