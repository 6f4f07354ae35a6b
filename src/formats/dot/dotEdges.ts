import { defined } from '../../domain/defined';
import type { RawDirection } from '../graph/rawGraph';
import type { GraphRows } from '../text/graphRows';
import type { DotAttributes } from './dotAttributes';
import type { DotNodes } from './dotNodes';
import { labelText } from './labelText';

/** One end of an edge: a node, perhaps with a port, or all nodes of a subgraph. */
export interface DotEnd {
  readonly members: readonly number[];
  readonly port?: string;
}

/** A chain of ends: `a -> {b c} -- d`. */
export interface DotChain {
  readonly ends: readonly DotEnd[];
  /** For each link between two ends, whether it is an arrow. */
  readonly arrows: readonly boolean[];
  readonly attributes: DotAttributes;
  readonly line: number;
}

const DIRECTIONS: ReadonlyMap<string, RawDirection | 'back'> = new Map([
  ['forward', 'forward'],
  ['back', 'back'],
  ['both', 'both'],
  ['none', 'none'],
]);

export function addChain({ ends, arrows, attributes, line }: DotChain, nodes: DotNodes, rows: GraphRows): void {
  const said = DIRECTIONS.get(attributes.get('dir')?.text ?? '');
  const isOne = ends.length === 2 && ends.every(({ members }) => members.length === 1);
  const id = isOne ? attributes.get('id')?.text : undefined;
  const plain = new Map<string, string>();
  for (const [key, { text, isHtml }] of attributes) {
    const isRead = (key === 'dir' && said !== undefined) || key === 'id' || text === '';
    if (!isRead) plain.set(key, key === 'label' || isHtml ? labelText(text, isHtml, '') : text);
  }
  for (const [i, isArrow] of arrows.entries()) {
    const [tail, head] = [ends[i], ends[i + 1]];
    if (!tail || !head) continue;
    rows.makeRoom('edges', tail.members.length * head.members.length);
    const direction = said ?? (isArrow ? 'forward' : 'none');
    const withPorts = ported(plain, tail.port, head.port);
    const [from, to] = direction === 'back' ? [head, tail] : [tail, head];
    for (const one of from.members) {
      for (const other of to.members) {
        rows.addEdge({
          ...defined({ id }),
          source: nodes.idOf(one),
          target: nodes.idOf(other),
          direction: direction === 'back' ? 'forward' : direction,
          attributes: withPorts,
          line,
        });
      }
    }
  }
}

function ported(plain: Map<string, string>, tail: string | undefined, head: string | undefined): Map<string, string> {
  if (tail === undefined && head === undefined) return plain;
  const attributes = new Map(plain);
  if (tail !== undefined) attributes.set('tailport', tail);
  if (head !== undefined) attributes.set('headport', head);
  return attributes;
}
