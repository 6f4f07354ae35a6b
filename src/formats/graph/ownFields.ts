import { defined } from '../../domain/defined';
import { numberOf } from '../cells/numberCell';
import type { RawNode } from './rawGraph';

/** Headings under which name and position are written in GraphML and graphology, which only have attributes. */
const OWN = ['label', 'x', 'y'];
/** Prefix of an attribute whose heading collides with one of those. */
const ASIDE = 'attr:';

export function asValues({ label, position, attributes, ...node }: RawNode): RawNode {
  const values = new Map([['label', label ?? node.id]]);
  if (position) values.set('x', String(position.x)).set('y', String(position.y));
  for (const [heading, value] of attributes) values.set(writtenHeading(heading), value);
  return { ...node, attributes: values };
}

export function writtenHeading(heading: string): string {
  return OWN.includes(heading) || heading.startsWith(ASIDE) ? ASIDE + heading : heading;
}

/** Reverses `writtenHeading`. */
export function readHeading(heading: string): string {
  return heading.startsWith(ASIDE) ? heading.slice(ASIDE.length) : heading;
}

/** Reverses `asValues`, for a file of ours. */
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
