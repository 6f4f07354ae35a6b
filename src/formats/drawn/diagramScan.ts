import type { RawDirection } from '../graph/rawGraph';
import { typeByNameAlone, typeOfReadName } from '../names/readNames';
import type { NetworkHandlers } from '../xml/readXml';
import type { XmlAttributes } from '../xml/xmlAttributes';
import type { NamedGraph } from './namedGraph';
import { plainText } from './plainText';

interface Cell {
  readonly id: string;
  readonly text: string;
  readonly style: string;
  readonly parent: string;
  readonly isEdge: boolean;
  readonly source: string;
  readonly target: string;
  readonly line: number;
}

export class DiagramScan implements NetworkHandlers {
  readonly packed: string[] = [];
  /** Number of lines with an end attached to no named shape. */
  loose = 0;
  private readonly pages: Map<string, Cell>[] = [];
  private holder: { readonly id: string; readonly text: string } | undefined;
  private heard: string[] | undefined;

  readonly open = (element: string, attributes: XmlAttributes, line: number): void => {
    const get = (name: string) => attributes.get(name) ?? '';
    if (element === 'diagram') this.heard = [];
    else if (element === 'mxGraphModel') {
      this.heard = undefined;
      this.pages.push(new Map());
    } else if (element === 'object' || element === 'UserObject') {
      this.holder = { id: get('id'), text: plainText(get('label')) };
    } else if (element === 'mxCell') {
      const id = get('id') || this.holder?.id || `line ${line}`;
      const text = this.holder?.text ?? plainText(get('value'));
      const isEdge = get('edge') === '1';
      if (!isEdge && get('vertex') !== '1') return;
      const [style, parent, source, target] = [get('style'), get('parent'), get('source'), get('target')];
      this.pages.at(-1)?.set(id, { id, text, style, parent, isEdge, source, target, line });
    }
  };

  readonly text = (said: string): void => {
    this.heard?.push(said);
  };

  readonly close = (element: string): void => {
    if (element === 'object' || element === 'UserObject') this.holder = undefined;
    if (element !== 'diagram') return;
    const packed = this.heard?.join('').trim() ?? '';
    if (packed !== '') this.packed.push(packed);
    this.heard = undefined;
  };

  drawn(graph: NamedGraph): void {
    for (const page of this.pages) this.drawPage(page, graph);
  }

  private drawPage(page: ReadonlyMap<string, Cell>, graph: NamedGraph): void {
    const cells = [...page.values()];
    const edges = cells.filter(({ isEdge }) => isEdge);
    const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
    const frames = new Set(
      cells.flatMap(({ parent, isEdge }) => (!isEdge && page.get(parent)?.isEdge === false ? [parent] : [])),
    );
    const labels = new Map(
      cells.flatMap(({ parent, text }) => (text !== '' && page.get(parent)?.isEdge ? [[parent, text] as const] : [])),
    );
    const names = new Map<string, string>();
    const shapes = new Map<string, string>();
    for (const { id, text, style, parent, isEdge, line } of cells) {
      const isLabel = page.get(parent)?.isEdge === true || (/^text[;=]/.test(style) && !tied.has(id));
      if (isEdge || isLabel || (frames.has(id) && !tied.has(id))) continue;
      const name = graph.add(text, line, page.get(parent)?.text);
      if (name === undefined) continue;
      names.set(id, name);
      shapes.set(id, shapeOf(style));
    }
    for (const name of peopleByShape(names, shapes)) graph.markPerson(name);
    for (const { id, text, style, source, target, line } of edges) {
      const [from, to] = [names.get(source), names.get(target)];
      if (from === undefined || to === undefined) this.loose++;
      else graph.tie(from, to, line, text || labels.get(id), directionOf(style));
    }
  }
}

/** Part of a style that tells the shape: "ellipse", "rounded=1", "shape=actor". */
const shapeOf = (style: string) =>
  style.split(';').find((one) => /^shape=|^rounded=1|^(?:ellipse|rhombus|triangle|swimlane)$/.test(one)) ?? '';

/** Names that only their shape shows to be people: a figure of a person, or a shape that the page gives to people and to no one else. */
function peopleByShape(names: ReadonlyMap<string, string>, shapes: ReadonlyMap<string, string>): string[] {
  const drawn = [...names].map(([id, name]) => ({ name, shape: shapes.get(id) ?? '', type: typeByNameAlone(name) }));
  const ofPeople = (shape: string) => {
    const alike = drawn.filter((one) => one.shape === shape && one.type !== 'unknown');
    const others = drawn.some((one) => one.shape !== shape && one.type === 'person');
    return alike.length >= FEWEST && alike.every(({ type }) => type === 'person') && !others;
  };
  return drawn
    .filter(({ name, type }) => type === 'unknown' && typeOfReadName(name) === 'person')
    .filter(
      ({ shape }) => /^shape=(?:actor|umlActor|mxgraph\.[\w.]*(?:user|person|actor))/i.test(shape) || ofPeople(shape),
    )
    .map(({ name }) => name);
}

const FEWEST = 2;

function directionOf(style: string): RawDirection {
  const end = !/(?:^|;)endArrow=none/.test(style);
  const start = /(?:^|;)startArrow=(?!none)\w/.test(style);
  return end && start ? 'both' : end ? 'forward' : 'none';
}
