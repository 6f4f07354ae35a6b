import type { GraphTables } from '../graph/tablesOf';
import type { FileBytes, ReadContext } from '../readResult';
import { readXmlNetwork } from '../xml/readXmlNetwork';
import { GraphmlScan } from './graphmlScan';

/** Reads a GraphML file, from yEd, NetworkX, igraph, Gephi or Network Canvas too. */
export function readGraphml(file: FileBytes, context: ReadContext): GraphTables {
  return readXmlNetwork(file, 'graphml', new GraphmlScan(), (scan) => scan.graph(), context);
}
