import { OUR_INSTRUCTION } from '../graph/ourSheets';
import type { RawDirection, RawGraph } from '../graph/rawGraph';
import { ID_OF, kumuHeading } from './kumuFields';

const DIRECTIONS: Readonly<Record<RawDirection, string>> = {
  none: 'undirected',
  forward: 'directed',
  both: 'mutual',
};

/**
 * Writes a network as a blueprint that Kumu imports. Blueprints have no positions: these go, with our sheets, into a
 * member that Kumu does not read.
 */
export function writeKumu({ nodes, edges, sheets = [] }: RawGraph): string {
  const written = {
    elements: nodes.map(({ id, label = id, attributes }) => ({
      id: ID_OF.element + id,
      label,
      ...values(attributes),
    })),
    connections: edges.map(({ id, source, target, direction = 'none', attributes }) => ({
      ...(id === undefined ? {} : { id: ID_OF.connection + id }),
      from: ID_OF.element + source,
      to: ID_OF.element + target,
      direction: DIRECTIONS[direction],
      ...values(attributes),
    })),
    [OUR_INSTRUCTION]: {
      sheets: Object.fromEntries(sheets.map(({ name, rows }) => [name, rows])),
      places: nodes.flatMap(({ id, position }) => (position ? [[id, position.x, position.y]] : [])),
    },
  };
  return `${JSON.stringify(written, null, 1)}\n`;
}

function values(attributes: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...attributes].map(([heading, text]) => [kumuHeading(heading), text]));
}
