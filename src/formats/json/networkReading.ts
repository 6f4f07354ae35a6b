import { numberOf } from '../cells/numberCell';
import { withLabels } from '../graph/mergeGraphs';
import type { RawEdge, RawGraph, RawNode } from '../graph/rawGraph';
import { LIMITS } from '../guards';
import { plainText } from '../jsonMembers';
import type { Message } from '../message';
import type { JsonNode } from '../native/jsonNode';
import { compactJson } from '../native/printJson';

const SHOWN = 80;

/** State of reading a network from JSON: line numbers and messages. */
export class NetworkReading {
  readonly messages: Message[] = [];
  private readonly rowOf: (at: number) => number;

  constructor(rowOf: (at: number) => number) {
    this.rowOf = rowOf;
  }

  lineOf({ at }: JsonNode): number {
    return this.rowOf(at);
  }

  /** Position of a node; `undefined` when there is none. A value that is no number is reported and left out. `up`: y goes up. */
  positionOf(across: JsonNode | undefined, down: JsonNode | undefined, up = false): RawNode['position'] {
    const said = [across, down].map(plainText);
    if (said.every((text) => text === undefined)) return undefined;
    const [x, y] = said.map((text) => numberOf(text ?? '', LIMITS.farthest));
    if (x !== undefined && y !== undefined) return { x, y: up && y !== 0 ? -y : y };
    const [column, node] = x === undefined ? (['x', across ?? down] as const) : (['y', down ?? across] as const);
    const value = said[column === 'x' ? 0 : 1];
    // Null is no position; a NaN was already reported where it stands.
    if (node && value !== undefined) this.messages.push({ code: 'BAD_NUMBER', row: this.lineOf(node), column, value });
    return undefined;
  }

  /** Keeps the items that are records. Others are reported once for each list, with their number. */
  records(nodes: readonly JsonNode[], isRecord: (node: JsonNode) => boolean): readonly JsonNode[] {
    const [first, ...others] = nodes.filter((node) => !isRecord(node));
    if (!first) return nodes;
    const text = compactJson(first);
    const value = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
    const more = others.length > 0 ? ` (${others.length + 1})` : '';
    this.messages.push({ code: 'UNSUPPORTED', row: this.lineOf(first), value: value + more });
    return nodes.filter(isRecord);
  }
}

/** Completes a network: nodes without a label get the one that an attribute holds. */
export function networkFrom(
  nodes: readonly RawNode[],
  edges: readonly RawEdge[],
  more: Pick<RawGraph, 'directed'> & Partial<RawGraph>,
): RawGraph {
  const headings = new Set<string>();
  for (const { attributes } of nodes) {
    for (const heading of attributes.keys()) headings.add(heading);
  }
  return { nodeHeadings: [], edgeHeadings: [], ...more, nodes: withLabels(nodes, [...headings]), edges };
}
