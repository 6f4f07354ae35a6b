import { numberOf } from '../../cells/numberCell';
import { NamedGraph } from '../../drawn/namedGraph';
import { asideMessages } from '../../drawn/topicTree';
import type { RawDirection, RawNode } from '../../graph/rawGraph';
import { LIMITS } from '../../guards';
import { itemsOf, type Members, membersOf, NO_MEMBERS, plainText } from '../../jsonMembers';
import type { JsonNode } from '../../native/jsonNode';
import { type NetworkReading, networkFrom } from '../networkReading';
import type { NetworkShape } from '../networkShape';

/** Colours that Obsidian numbers from 1. */
const PRESETS = ['#fb464c', '#e9973f', '#e0de71', '#44cf6e', '#53dfdd', '#a882ff'];
/** Files shown as pictures or media, which name no actor. */
const PICTURES = /\.(?:png|jpe?g|gif|webp|svg|bmp|pdf|mp3|mp4|webm|mov)$/i;

/** Place of a card or a group: `x` and `y` are its top left corner. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A board of Obsidian (JSON Canvas): cards and notes with a name are actors, arrows between them ties, and a frame's
 * title is the group of what it contains. Other cards are set aside, with the arrows that end there.
 */
export const canvas: NetworkShape = (root, reading) => {
  const edges = itemsOf(root.get('edges')) ?? [];
  const cards = itemsOf(root.get('nodes')) ?? [];
  if (![...edges, ...cards].some(isOfCanvas)) return undefined;
  const graph = new NamedGraph();
  const frames = cards.map(recordOf).filter((card) => textOf(card, 'type') === 'group');
  const drawn = new Map<string, Pick<RawNode, 'position' | 'attributes'>>();
  const actors = new Map<string, string>();
  for (const node of reading.records(cards, isRecord)) {
    const card = recordOf(node);
    if (textOf(card, 'type') === 'group') continue;
    const id = graph.add(nameOn(card), reading.lineOf(node), groupOf(card, frames));
    if (id === undefined) continue;
    actors.set(textOf(card, 'id'), id);
    if (!drawn.has(id)) drawn.set(id, drawingOf(card));
  }
  reading.messages.push(...asideMessages(graph));
  drawTies(reading.records(edges, isRecord), actors, graph, reading);
  const { nodes, edges: ties } = graph.graph();
  const placed = nodes.map((node) => {
    const { position, attributes = [] } = drawn.get(node.id) ?? {};
    return { ...node, position, attributes: new Map([...node.attributes, ...attributes]) };
  });
  return networkFrom(placed, ties, { directed: false });
};

function isOfCanvas(node: JsonNode): boolean {
  const record = recordOf(node);
  return record.has('fromNode') || (record.has('width') && /^(?:text|file|link|group)$/.test(textOf(record, 'type')));
}

const isRecord = (node: JsonNode) => node.kind === 'object';
const recordOf = (node: JsonNode): Members => membersOf(node) ?? NO_MEMBERS;
const textOf = (record: Members, name: string) => plainText(record.get(name)) ?? '';

/** Name on a card: its first line without Markdown, or the title of a note. An address is no name. */
function nameOn(card: Members): string {
  const file = textOf(card, 'file');
  if (file !== '') return PICTURES.test(file) ? '' : (file.split('/').at(-1) ?? '').replace(/\.(?:md|canvas)$/i, '');
  const line = /\S.*/.exec(textOf(card, 'text'))?.[0] ?? textOf(card, 'url');
  return line
    .replace(/^(?:#{1,6}|[-*>])\s+/, '')
    .replace(/!?\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|==|`)/g, '')
    .trim();
}

function drawingOf(card: Members): Pick<RawNode, 'position' | 'attributes'> {
  const { x, y, width, height } = boxOf(card);
  const colour = textOf(card, 'color');
  const hex = PRESETS[Number(colour) - 1] ?? colour;
  const attributes = new Map(/^#[\da-f]{6}$/i.test(hex) ? [['viz:color', hex.toLowerCase()]] : []);
  const text = textOf(card, 'text').trim();
  if (text.includes('\n')) attributes.set('text', text);
  return { position: { x: x + width / 2, y: y + height / 2 }, attributes };
}

function boxOf(card: Members): Box {
  const side = (name: string) => numberOf(textOf(card, name), LIMITS.farthest) ?? 0;
  return { x: side('x'), y: side('y'), width: side('width'), height: side('height') };
}

function groupOf(card: Members, frames: readonly Members[]): string {
  const { x, y, width, height } = boxOf(card);
  const [across, down] = [x + width / 2, y + height / 2];
  let smallest = Number.POSITIVE_INFINITY;
  let title = '';
  for (const frame of frames) {
    const box = boxOf(frame);
    const holds = across >= box.x && across <= box.x + box.width && down >= box.y && down <= box.y + box.height;
    if (!holds || box.width * box.height >= smallest) continue;
    smallest = box.width * box.height;
    title = textOf(frame, 'label');
  }
  return title;
}

/** Adds the arrows as ties. By default an edge has an arrowhead at its end and none at its start. */
function drawTies(
  edges: readonly JsonNode[],
  actors: ReadonlyMap<string, string>,
  graph: NamedGraph,
  reading: NetworkReading,
): void {
  let loose = 0;
  for (const node of edges) {
    const edge = recordOf(node);
    const [from, to] = [actors.get(textOf(edge, 'fromNode')), actors.get(textOf(edge, 'toNode'))];
    if (from === undefined || to === undefined) {
      loose++;
      continue;
    }
    const [atStart, atEnd] = [textOf(edge, 'fromEnd') === 'arrow', textOf(edge, 'toEnd') !== 'none'];
    const direction: RawDirection = atStart && atEnd ? 'both' : atStart || atEnd ? 'forward' : 'none';
    const [source, target] = atStart && !atEnd ? [to, from] : [from, to];
    graph.tie(source, target, reading.lineOf(node), textOf(edge, 'label'), direction);
  }
  if (loose > 0) reading.messages.push({ code: 'LOOSE_LINES', value: loose });
}
