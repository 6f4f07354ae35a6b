import { decodeText } from '../encoding';
import type { RawGraph } from '../graph/rawGraph';
import { spreadPlaces } from '../graph/spreadPlaces';
import { type GraphTables, tablesOf } from '../graph/tablesOf';
import type { Message } from '../message';
import type { FileBytes } from '../readResult';
import { GraphRows } from './graphRows';
import { TextFault } from './textFault';

/** Decoded text of a network file, with messages about its encoding; no text when the file is binary. */
interface DecodedNetwork {
  readonly text?: string;
  readonly messages: readonly Message[];
}

/** None of these formats declares its encoding: it is detected from the bytes, and a guess is reported. */
function decodeNetwork(bytes: Uint8Array): DecodedNetwork {
  const decoded = decodeText(bytes);
  if (!decoded) return { messages: [{ code: 'NOT_TEXT', value: 'binary' }] };
  const { encoding, guessed, badBytes } = decoded;
  const text = decoded.text.replace(/^\uFEFF/, '');
  const messages: Message[] = guessed ? [{ code: 'ENCODING_GUESSED', value: encoding }] : [];
  if (badBytes) {
    const before = text.slice(0, text.indexOf('\uFFFD')).split(/\r\n?|\n/);
    const column = String((before.at(-1)?.length ?? 0) + 1);
    messages.push({ code: 'ENCODING_BAD_BYTES', row: before.length, column, value: encoding });
  }
  return { text, messages };
}

/** Ten lines for each node and each edge of the largest network that opens. */
const MOST_LINES = 4_000_000;
/** Nobody reads more messages about one file, and a short text can cause millions. */
const MOST_SAID = 10_000;

/** Parts of a graph that a parser gives beside `GraphRows`; `nodes` and `edges`, when given, replace those rows. */
type GraphSaid = Partial<RawGraph>;

export type TextNetworkReader = (file: FileBytes, onProgress?: (done: number) => void) => GraphTables;

/** Reads a network in a text format: bytes to text, text to rows by `parse`, rows to tables. Never throws, whatever it holds. */
export function readTextNetwork(
  file: FileBytes,
  parse: (text: string, rows: GraphRows) => GraphSaid,
  onProgress: (done: number) => void = () => undefined,
): GraphTables {
  const { text, messages } = decodeNetwork(file.bytes);
  if (text === undefined) return { tables: [], messages };
  const lines = linesOf(text);
  if (lines > MOST_LINES) return { tables: [], messages: [{ code: 'LIMIT_ROWS', value: lines, limit: MOST_LINES }] };
  const rows = new GraphRows((line) => onProgress(line / lines));
  try {
    const said = parse(text, rows);
    rows.check();
    const { nodes = spreadPlaces(rows.nodes), edges = rows.edges } = said;
    const graph: RawGraph = { directed: false, nodeHeadings: [], edgeHeadings: [], ...said, nodes, edges };
    const read = tablesOf(graph, file.name);
    return { tables: read.tables, messages: [...messages, ...rows.messages.slice(0, MOST_SAID), ...read.messages] };
  } catch (fault) {
    if (fault instanceof TextFault) return { tables: [], messages: [fault.said] };
    throw fault;
  }
}

function linesOf(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
