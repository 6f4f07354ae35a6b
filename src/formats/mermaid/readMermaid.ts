import { NamedGraph } from '../drawn/namedGraph';
import { plainText } from '../drawn/plainText';
import { asideMessages } from '../drawn/topicTree';
import type { RawDirection } from '../graph/rawGraph';
import { readTextNetwork, type TextNetworkReader } from '../text/readTextNetwork';

const BOX = /\s*([\p{L}\p{N}_][\p{L}\p{N}_.]*)\s*(?:[[({>]{1,3}[/\\]?"?(.*?)"?[/\\]?[\])}]{1,3})?(?::::[\w-]+)?/uy;
const LINE = /\s*(<)?(?:--|==|-\.)(?:\s+"?(\S.*?)"?\s+(?=--|==|\.-))?[-=.]*(>)?(?:\s*\|"?([^|"]*)"?\|)?/y;
const AND = /\s*&/y;
const LOOKS = /^\s*(?:%%|style\b|classDef\b|class\b|click\b|linkStyle\b|direction\b|accTitle\b|accDescr\b|---)/;
const FRAME = /^\s*subgraph\s+(?:[^\s[]+\s*\[\s*"?(.*?)"?\s*\]|"?(.*?)"?)\s*$/;
/** A longer line was not written by hand. */
const LONGEST = 2_000;

interface Box {
  text?: string;
  readonly line: number;
  readonly group: string;
}

interface Tie {
  readonly from: string;
  readonly to: string;
  readonly direction: RawDirection;
  readonly said: string;
  readonly line: number;
}

/** Reads a Mermaid flowchart: boxes with a name are actors, lines between them ties, subgraphs their groups. */
export const readMermaid: TextNetworkReader = (file, onProgress) =>
  readTextNetwork(
    file,
    (text, rows) => {
      const boxes = new Map<string, Box>();
      const ties: Tie[] = [];
      const frames: string[] = [];
      // The first line only declares a flowchart.
      for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
        if (line.length > LONGEST) {
          rows.ignore(i + 1, line);
          continue;
        }
        const frame = FRAME.exec(line);
        if (frame) frames.push(plainText(frame[1] ?? frame[2] ?? ''));
        else if (/^\s*end\s*;?\s*$/.test(line)) frames.pop();
        else if (!LOOKS.test(line) && !/^\s*(?:graph|flowchart)\b/.test(line)) {
          for (const statement of line.split(/;(?=\s|$)/)) {
            if (!readStatement(statement, i + 1, frames.at(-1) ?? '', boxes, ties)) rows.ignore(i + 1, statement);
            // A short line can mean a tie for each pair of two long lists.
            rows.makeRoom('edges', ties.length);
            rows.makeRoom('nodes', boxes.size);
          }
        }
      }
      const graph = new NamedGraph();
      const names = new Map([...boxes].map(([id, box]) => [id, graph.add(box.text ?? id, box.line, box.group)]));
      for (const { from, to, direction, said, line } of ties) {
        const [source, target] = [names.get(from), names.get(to)];
        if (source !== undefined && target !== undefined) graph.tie(source, target, line, said, direction);
      }
      rows.messages.push(...asideMessages(graph));
      return graph.graph();
    },
    onProgress,
  );

/** Reads boxes and lines in turn ("A --> B & C -- aide --> D"); returns false when anything else stands there. */
function readStatement(text: string, line: number, group: string, boxes: Map<string, Box>, ties: Tie[]): boolean {
  let at = 0;
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const boxesThere = () => {
    const ids: string[] = [];
    do {
      const found = next(BOX);
      if (!found) break;
      const [, id = '', said] = found;
      const known = boxes.get(id) ?? { line, group };
      if (said !== undefined) known.text = plainText(said);
      boxes.set(id, known);
      ids.push(id);
    } while (next(AND));
    return ids;
  };
  if (text.trim() === '') return true;
  let before = boxesThere();
  while (before.length > 0 && text.slice(at).trim() !== '') {
    const found = next(LINE);
    const after = found ? boxesThere() : [];
    if (!found || after.length === 0) return false;
    const [, start, within, end, beside] = found;
    const direction: RawDirection = start && end ? 'both' : start || end ? 'forward' : 'none';
    const said = plainText(within ?? beside ?? '');
    for (const one of before) {
      for (const other of after) {
        const [from, to] = start && !end ? [other, one] : [one, other];
        ties.push({ from, to, direction, said, line });
      }
    }
    before = after;
  }
  return before.length > 0;
}
