import { spreadPlaces } from '../graph/spreadPlaces';
import type { GraphTables } from '../graph/tablesOf';
import type { FileBytes, ReadContext } from '../readResult';
import { readXmlNetwork } from '../xml/readXmlNetwork';
import { GexfScan } from './gexfScan';

/** Reads a GEXF file, 1.0 to 1.3, in any namespace or none. */
export function readGexf(file: FileBytes, context: ReadContext): GraphTables {
  const graphOf = (scan: GexfScan) => {
    const graph = scan.graph();
    return graph.ours ? graph : { ...graph, nodes: spreadPlaces(graph.nodes) };
  };
  return readXmlNetwork(file, 'gexf', new GexfScan(), graphOf, context);
}
