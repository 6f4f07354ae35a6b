import { Inflate } from 'fflate';
import { decodeText } from '../encoding';
import { type GraphTables, tablesOf } from '../graph/tablesOf';
import { LIMITS } from '../guards';
import type { Message } from '../message';
import type { FileBytes, ReadContext } from '../readResult';
import { readXml } from '../xml/readXml';
import { rootOf } from '../xml/rootOf';
import { DiagramScan } from './diagramScan';
import { NamedGraph } from './namedGraph';
import { asideMessages } from './topicTree';

/** Bytes given to the inflater at once, so that their expansion stays small. */
const PIECE = 4096;

/** Reads all pages of a draw.io diagram, plain or compressed: shapes are actors, lines between two of them ties. */
export function readDiagram(
  file: FileBytes,
  { onProgress = () => undefined }: ReadContext,
  roots: readonly string[],
): GraphTables {
  const graph = new NamedGraph();
  const scan = new DiagramScan();
  const [whole = ''] = roots;
  const found = rootOf(decodeText(file.bytes.subarray(0, 8_000))?.text ?? '');
  const root = roots.find((one) => one === found) ?? whole;
  const { messages, isRefused } = readXml(file, root, scan, onProgress);
  if (isRefused) return { tables: [], messages };
  const said = [...messages];
  let left = LIMITS.megabytes * 2 ** 20;
  for (const packed of scan.packed) {
    const text = unpacked(packed, left);
    if (typeof text !== 'string') return { tables: [], messages: [text] };
    left -= text.length;
    const page = readXml({ ...file, bytes: new TextEncoder().encode(text) }, 'mxGraphModel', scan, onProgress);
    if (page.isRefused) return { tables: [], messages: page.messages };
  }
  scan.drawn(graph);
  const read = tablesOf(graph.graph(), file.name);
  if (scan.loose > 0) said.push({ code: 'LOOSE_LINES', value: scan.loose });
  return { tables: read.tables, messages: [...said, ...asideMessages(graph), ...read.messages] };
}

/** Decompresses a draw.io page: base64 of raw deflate of the percent-encoded XML. */
function unpacked(packed: string, most: number): string | Message {
  const broken: Message = { code: 'ZIP_BROKEN', value: 'diagram' };
  if (!/^[A-Za-z0-9+/=\s]+$/.test(packed)) return broken;
  let text = '';
  let isOver = false;
  const decoder = new TextDecoder();
  const stream = new Inflate((piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  try {
    const bytes = Uint8Array.from(atob(packed.replace(/\s/g, '')), (one) => one.charCodeAt(0));
    for (let at = 0; at < bytes.length && !isOver; at += PIECE) {
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      isOver = text.length > most;
    }
    return isOver
      ? { code: 'LIMIT_SIZE', value: LIMITS.megabytes + 1, limit: LIMITS.megabytes }
      : decodeURIComponent(text);
  } catch {
    return broken;
  }
}
