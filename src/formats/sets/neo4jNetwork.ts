import { defined } from '../../domain/defined';
import type { RawEdge, RawNode } from '../graph/rawGraph';
import { type GraphTables, tablesOf } from '../graph/tablesOf';
import { headingKey } from '../headings/headings';
import type { RawTable } from '../rawTable';

/** Columns that Neo4j writes for nodes and relationships, in one table. */
const ITS_OWN = ['_id', '_labels', '_start', '_end', '_type'] as const;
const NAMES = ['name', 'nom', 'label', 'title', 'fullname', 'displayname', 'libelle'];

/** Reads the nodes and relationships that Neo4j exports as one table. */
export function neo4jNetwork({ plan, rows: [header, ...rows], file }: RawTable): GraphTables | undefined {
  const written = (header?.cells ?? []).map((cell) => cell.trim());
  const at = (name: (typeof ITS_OWN)[number]) => written.indexOf(name);
  if (plan || ITS_OWN.some((name) => name !== '_labels' && at(name) === -1)) return undefined;
  const nodes: RawNode[] = [];
  const edges: RawEdge[] = [];
  const own = written.flatMap((heading, column) =>
    heading === '' || (ITS_OWN as readonly string[]).includes(heading) ? [] : [{ heading, column }],
  );
  for (const { row: line, cells } of rows) {
    const cell = (name: (typeof ITS_OWN)[number]) => cells[at(name)]?.trim() ?? '';
    const attributes = new Map(
      own.flatMap(({ heading, column }) => {
        const value = cells[column]?.trim() ?? '';
        return value === '' ? [] : [[heading, value] as const];
      }),
    );
    const [source, target] = [cell('_start'), cell('_end')];
    if (source !== '' || target !== '') {
      edges.push({
        source,
        target,
        direction: 'forward',
        attributes: new Map([['relation', cell('_type')], ...attributes]),
        line,
      });
    } else if (cell('_id') !== '') {
      const name = NAMES.map((one) => own.find(({ heading }) => headingKey(heading) === one)).find(
        (one) => one && attributes.has(one.heading),
      );
      const label = name && attributes.get(name.heading);
      if (name) attributes.delete(name.heading);
      const labels = cell('_labels').split(':').filter(Boolean).join(' | ');
      if (labels !== '') attributes.set(attributes.has('type') ? 'labels' : 'type', labels);
      nodes.push({ id: cell('_id'), ...defined({ label }), attributes, line });
    }
  }
  return tablesOf({ nodes, edges, directed: true, nodeHeadings: [], edgeHeadings: [] }, file);
}
