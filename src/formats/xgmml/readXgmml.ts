import type { RawGraph, RawNode } from '../graph/rawGraph';
import type { GraphTables } from '../graph/tablesOf';
import type { FileBytes, ReadContext } from '../readResult';
import { readXmlNetwork } from '../xml/readXmlNetwork';
import { XgmmlScan } from './xgmmlScan';

export function readXgmml(file: FileBytes, context: ReadContext): GraphTables {
  return readXmlNetwork(file, 'graph', new XgmmlScan(), graphOfScan, context);
}

/** Graph of a scan, of one file or of all files of a session. */
export function graphOfScan({ nodes, edges }: XgmmlScan): RawGraph {
  const [ofNodes, ofEdges]: [RawNode[], RawGraph['edges']] = [[...nodes.values()], [...edges.values()]];
  return { nodes: ofNodes, edges: ofEdges, directed: false, nodeHeadings: [], edgeHeadings: [] };
}
