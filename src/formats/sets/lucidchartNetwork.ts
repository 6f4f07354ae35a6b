import { NamedGraph } from '../drawn/namedGraph';
import { asideMessages } from '../drawn/topicTree';
import { type GraphTables, tablesOf } from '../graph/tablesOf';
import type { Message } from '../message';
import type { RawRow, RawTable } from '../rawTable';

const ITS_OWN = ['id', 'name', 'line source', 'line destination'] as const;
const HOLDS = /\b(?:container|swim ?lane|pool|frame|group)\b/i;
const IS_DRAWING = /^(?:document|page)$/i;

interface Shape {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly within: string;
  readonly ends: readonly [from: string, to: string];
  readonly arrows: readonly [start: boolean, end: boolean];
}

/** Reads a drawing that Lucidchart exports as a table: boxes with a name are actors, lines between them ties, containers groups. */
export function lucidchartNetwork(table: RawTable): GraphTables | undefined {
  const [header, ...rows] = table.rows;
  const written = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  if (table.plan || !ITS_OWN.every((name) => written.includes(name)) || !written.includes('text area 1'))
    return undefined;
  const shapes = rows.map((row) => shapeOf(row, written)).filter(({ name }) => !IS_DRAWING.test(name));
  const lines = shapes.filter(({ name, ends }) => /^line$/i.test(name) || ends.some((end) => end !== ''));
  const boxes = shapes.filter((shape) => !lines.includes(shape));
  const isEnd = new Set(lines.flatMap(({ ends }) => ends));
  const texts = new Map(boxes.filter(({ name }) => HOLDS.test(name)).map(({ id, text }) => [id, text]));
  const graph = new NamedGraph();
  const names = new Map(
    boxes
      .filter(({ id, name }) => !HOLDS.test(name) || isEnd.has(id))
      .map(({ id, text, row, within }) => [id, graph.add(text, row, texts.get(within) ?? '')]),
  );
  let loose = 0;
  for (const { ends, arrows, text, row } of lines) {
    const [from, to] = ends.map((end) => names.get(end));
    if (ends.some((end) => end === '')) loose++;
    if (from === undefined || to === undefined) continue;
    const [start, end] = arrows;
    const direction = start && end ? 'both' : start || end ? 'forward' : 'none';
    if (start && !end) graph.tie(to, from, row, text, direction);
    else graph.tie(from, to, row, text, direction);
  }
  const { tables, messages } = tablesOf(graph.graph(), table.file);
  const unhooked: Message[] = loose > 0 ? [{ code: 'LOOSE_LINES', value: loose }] : [];
  return { tables, messages: [...unhooked, ...asideMessages(graph), ...messages] };
}

function shapeOf({ row, cells }: RawRow, written: readonly string[]): Shape {
  const cell = (heading: string) => cells[written.indexOf(heading)]?.trim() ?? '';
  const areas = written.flatMap((heading, column) =>
    /^text area \d+$/.test(heading) ? [cells[column]?.trim() ?? ''] : [],
  );
  const isArrow = (heading: string) => !/^(?:none|)$/i.test(cell(heading));
  return {
    row,
    id: cell('id'),
    name: cell('name'),
    text: areas.find((text) => text !== '') ?? '',
    // Of several containers, "2|7", the innermost comes last.
    within: cell('contained by').split('|').at(-1)?.trim() ?? '',
    ends: [cell('line source'), cell('line destination')],
    arrows: [isArrow('source arrow'), isArrow('destination arrow')],
  };
}
