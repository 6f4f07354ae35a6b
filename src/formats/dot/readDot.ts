import { readTextNetwork, type TextNetworkReader } from '../text/readTextNetwork';
import { DotScan } from './dotScan';

/** Reads a graph in the DOT language of Graphviz: chains, subgraphs, ports, attributes. Never throws, whatever it holds. */
export const readDot: TextNetworkReader = (file, onProgress) =>
  readTextNetwork(
    file,
    (text, rows) => {
      new DotScan(text, rows).read();
      return {};
    },
    onProgress,
  );
