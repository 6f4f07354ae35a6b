import { defined } from '../../domain/defined';
import { numberOf } from '../cells/numberCell';
import type { RawNode } from './rawGraph';

/** GraphML and graphology have values only: the name and the place of a node are some of them, under these headings. */
const OWN = ['label', 'x', 'y'];
/** An attribute that is called as one of those. */
const ASIDE = 'attr:';

/** A node whose name and place are values like others: what is written. */
export function asValues({ label, position, attributes, ...node }: RawNode): RawNode {
  const values = new Map([['label', label ?? node.id]]);
  if (position) values.set('x', String(position.x)).set('y', String(position.y));
  for (const [heading, value] of attributes) values.set(writtenHeading(heading), value);
  return { ...node, attributes: values };
}

/** How the heading of an attribute of nodes is written. */
export function writtenHeading(heading: string): string {
  return OWN.includes(heading) || heading.startsWith(ASIDE) ? ASIDE + heading : heading;
}

/** The heading that was so written. */
export function readHeading(heading: string): string {
  return heading.startsWith(ASIDE) ? heading.slice(ASIDE.length) : heading;
}

/** The node that was so written, in a file of ours. */
export function fromValues(node: RawNode): RawNode {
  const attributes = new Map<string, string>();
  const own = new Map<string, string>();
  for (const [heading, value] of node.attributes) {
    if (OWN.includes(heading)) own.set(heading, value);
    else attributes.set(readHeading(heading), value);
  }
  const label = own.get('label');
  const [x, y] = [numberOf(own.get('x') ?? ''), numberOf(own.get('y') ?? '')];
  return {
    ...node,
    ...defined({ label }),
    ...(x === undefined || y === undefined ? {} : { position: { x, y } }),
    attributes,
  };
}
