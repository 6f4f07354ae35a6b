import { listCell } from '../../domain/words/listCell';
import { numberOf } from '../cells/numberCell';
import type { RawDirection, RawEdge, RawNode } from '../graph/rawGraph';
import { isTooMany, type Met } from '../graph/tooManyRows';
import { LIMITS } from '../guards';
import type { NetworkHandlers } from '../xml/readXml';
import type { XmlAttributes } from '../xml/xmlAttributes';

interface Owner {
  readonly kind: 'node' | 'edge';
  readonly id: string;
  readonly label: string;
  readonly source: string;
  readonly target: string;
  readonly direction: RawDirection;
  readonly attributes: Map<string, string>;
  readonly line: number;
  position?: RawNode['position'];
}

const OF_CYTOSCAPE = new Set(['SUID', 'selected', 'shared name', 'shared interaction', 'canonicalName']);
/**
 * Collects the nodes and edges of XGMML as Cytoscape and others write it. A network of a session repeats nodes as
 * references; a view gives the positions of nodes by `cy:nodeId`.
 */
export class XgmmlScan implements NetworkHandlers {
  readonly nodes = new Map<string, RawNode>();
  readonly edges = new Map<string, RawEdge>();
  /** Positions of nodes, by their id in the network that a view shows. */
  readonly places = new Map<string, NonNullable<RawNode['position']>>();
  private readonly owners: Owner[] = [];
  private isDirected: boolean | undefined;
  private list: { readonly name: string; readonly values: string[] } | undefined;
  private readonly elements: string[] = [];

  readonly open = (element: string, attributes: XmlAttributes, line: number): void => {
    const get = (name: string) => attributes.get(name) ?? '';
    this.elements.push(element === 'att' && get('type') === 'list' ? 'list' : element);
    const owner = this.owners.at(-1);
    if (element === 'graph') this.isDirected ??= get('directed') === '1' || get('directed') === 'true';
    else if (element === 'node' || element === 'edge') this.openOwner(element, attributes, line);
    else if (element === 'att' && owner) {
      if (get('type') === 'list') this.list = { name: get('name'), values: [] };
      else if (this.list) this.list.values.push(get('value'));
      else keep(owner, get('name'), get('value'));
    } else if (element === 'graphics' && owner) draw(owner, attributes);
  };

  readonly listens = (): boolean => false;

  readonly text = (): void => undefined;

  readonly close = (element: string): void => {
    const opened = this.elements.pop();
    const owner = this.owners.at(-1);
    if (opened === 'list' && this.list && owner) {
      keep(owner, this.list.name, listCell(this.list.values.filter((value) => value !== '')));
      this.list = undefined;
    }
    if (element === 'node' || element === 'edge') this.closeOwner();
  };

  get met(): Met {
    return { nodes: this.nodes.size, edges: this.edges.size };
  }

  readonly isFull = (): boolean => isTooMany(this.met);

  private openOwner(kind: Owner['kind'], own: XmlAttributes, line: number): void {
    const get = (name: string) => own.get(name) ?? '';
    const said = get('directed');
    const isDirected = said === '' ? (this.isDirected ?? false) : said === '1' || said === 'true';
    this.owners.push({
      kind,
      id: get('nodeId') || get('id'),
      label: get('label') || get('name'),
      source: get('source'),
      target: get('target'),
      direction: isDirected ? 'forward' : 'none',
      attributes: new Map(),
      line,
    });
  }

  private closeOwner(): void {
    const owner = this.owners.pop();
    if (!owner) return;
    const { kind, id, label, source, target, direction, attributes, line, position } = owner;
    if (kind === 'edge') {
      if (source === '' && target === '') return;
      const interaction = interactionIn(label);
      if (interaction !== '' && !attributes.has('interaction')) attributes.set('interaction', interaction);
      this.edges.set(id || `${line} ${this.edges.size}`, {
        ...(id === '' ? {} : { id }),
        source,
        target,
        direction,
        attributes,
        line,
      });
      return;
    }
    if (position && id !== '') this.places.set(id, position);
    const key = id || label;
    // A node repeated as a reference adds nothing.
    if (key === '' || (this.nodes.has(key) && attributes.size === 0)) return;
    const named = label || attributes.get('name') || undefined;
    if (named !== undefined && attributes.get('name') === named) attributes.delete('name');
    this.nodes.set(key, { id: key, label: named, ...(position ? { position } : {}), attributes, line });
  }
}

function keep({ attributes }: Owner, name: string, value: string): void {
  if (name !== '' && value !== '' && !OF_CYTOSCAPE.has(name) && !name.startsWith('__')) attributes.set(name, value);
}

function draw(owner: Owner, attributes: XmlAttributes): void {
  const [x, y] = ['x', 'y'].map((name) => numberOf(attributes.get(name) ?? '', LIMITS.farthest));
  if (owner.kind === 'node' && x !== undefined && y !== undefined) owner.position = { x, y };
  const colour = attributes.get('fill') ?? '';
  if (/^#[\da-f]{6}$/i.test(colour)) owner.attributes.set('viz:color', colour.toLowerCase());
}

/** Interaction in the name of an edge as Cytoscape writes it, "Anne (works with) Bob": the text between the two. */
function interactionIn(label: string): string {
  const said = /^\S.* \(([^()]*)\) \S/.exec(label)?.[1] ?? '';
  return said === 'interacts with' ? '' : said;
}
