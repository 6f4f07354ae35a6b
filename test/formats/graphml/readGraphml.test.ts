import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

const graphml = (body: string) => `<?xml version="1.0"?>\n<graphml xmlns:y="http://y">${body}</graphml>`;

async function read(body: string) {
  const bytes = new TextEncoder().encode(graphml(body));
  const result = await readFiles([{ name: 'reseau.graphml', bytes }], aReadContext());
  const said = result.messages.map(({ file: _file, ...message }) => message);
  if (result.outcome === 'error') return { said, actors: [], ties: [], places: [], names: [] };
  const { document } = result;
  const actors = [...document.actors.values()];
  const ties = [...document.ties.values()];
  const nameOf = (id: string) => actors.find((one) => one.id === id)?.name;
  return {
    said,
    actors,
    ties,
    places: actors.map(({ id }) => document.placements.get(id)?.free),
    names: ties.map(({ a, b }) => [nameOf(a), nameOf(b)]),
  };
}

/** A node or edge as yEd draws it. */
const drawn = (key: string, shape: string) => `<data key="${key}"><y:Drawing>${shape}</y:Drawing></data>`;

describe('GraphML', () => {
  it.each([
    ['label', 'name'],
    ['name', 'alter_name'],
    ['Nom', 'siret'],
    ['alter_name', 'age'],
  ])('the attribute %s names the nodes, %s stays an attribute', async (label, other) => {
    const { actors } =
      await read(`<key id="l" for="node" attr.name="${label}"/><key id="o" for="node" attr.name="${other}"/>
      <graph><node id="n0"><data key="l">Léa</data><data key="o">x</data></node><node id="n1"/></graph>`);
    expect(actors.map(({ name }) => name)).toEqual(['Léa', 'n1']);
    expect(actors[0]?.attributes).toEqual([[other, 'x']]);
  });

  it('keys are those of nodes or of edges, with their default; others are said once', async () => {
    const { actors, ties, said } = await read(`<key id="d" for="node" attr.name="ville"><default>Die</default></key>
      <key id="d" for="edge" attr.name="note"/><key id="g" for="graph" attr.name="titre"/><key id="e" for="all" attr.name="vu"/>
      <graph><node id="a"><data key="e">oui</data><data key="g">T</data></node><node id="b"><data key="d"> Crest </data><data key="g">U</data></node>
      <edge source="a" target="b"><data key="d">n</data><desc>ensemble</desc></edge></graph>`);
    expect(actors.map(({ attributes }) => Object.fromEntries(attributes))).toEqual([
      { ville: 'Die', vu: 'oui', titre: 'T' },
      { ville: 'Crest', titre: 'U' },
    ]);
    expect(ties[0]?.attributes).toEqual([
      ['note', 'n'],
      ['desc', 'ensemble'],
    ]);
    expect(said).toEqual([{ code: 'UNDECLARED_ATTR', row: 4, value: 'g' }]);
  });

  it('each graph says which way ties go, each edge may say otherwise', async () => {
    const { ties } = await read(`<graph edgedefault="directed"><edge source="a" target="b"/>
      <edge source="b" target="c" directed="false"/></graph><graph edgedefault="undirected"><edge id="e" source="c" target="d"/>
      <edge source="d" target="a" directed="true"/></graph>`);
    expect(ties.map(({ direction }) => direction)).toEqual(['forward', undefined, undefined, 'forward']);
    expect(ties[2]?.reference).toBe('e');
  });

  it('yEd: labels, places of centres, colours, arrows; a group names the group of what it holds', async () => {
    const { actors, ties, places, names, said } = await read(`<key for="node" id="g" yfiles.type="nodegraphics"/>
      <key for="edge" id="h" yfiles.type="edgegraphics"/><graph edgedefault="directed"><node id="n0" yfiles.foldertype="group">
      ${drawn('g', '<y:GroupNode><y:NodeLabel>Vallée</y:NodeLabel></y:GroupNode><y:GroupNode><y:NodeLabel>Vallée</y:NodeLabel></y:GroupNode>')}
      <graph edgedefault="directed"><node id="n0::n0">${drawn(
        'g',
        '<y:Geometry height="30" width="20" x="5" y="1.5"/><y:Fill color="#FFCC00"/><y:NodeLabel>Léa Morel<y:LabelModel><y:Shape/></y:LabelModel> </y:NodeLabel><y:Shape type="ellipse"/>',
      )}</node></graph></node><node id="n1"/>
      <edge source="n0::n0" target="n1">${drawn('h', '<y:Arrows source="none" target="none"/><y:EdgeLabel>aide</y:EdgeLabel>')}</edge>
      <edge source="n0::n0" target="n1">${drawn('h', '<y:Arrows source="standard" target="none"/>')}</edge></graph>`);
    expect(said).toEqual([]);
    expect(actors.map(({ name, group }) => [name, group])).toEqual([
      ['Léa Morel', 'Vallée'],
      ['Vallée', undefined],
      ['n1', undefined],
    ]);
    expect(places[0]).toEqual({ x: 15, y: 16.5 });
    expect(Object.fromEntries(actors[0]?.attributes ?? [])).toEqual({
      'yed:width': '20',
      'yed:height': '30',
      'viz:color': '#FFCC00',
      'viz:shape': 'ellipse',
    });
    expect(ties.map(({ direction, attributes }) => [direction, attributes])).toEqual([
      [undefined, [['label', 'aide']]],
      ['forward', []],
    ]);
    expect(names[1]).toEqual(['n1', 'Léa Morel']);
  });

  it('several graphs are one map; an id that means somebody else in another graph is told apart', async () => {
    const { actors, names, said } = await read(`<key id="l" for="node" attr.name="label"/>
      <graph id="g1"><node id="n0"><data key="l">Léa</data></node><node id="n1"><data key="l">Ana</data></node><edge source="n0" target="n1"/></graph>
      <graph id="g2"><node id="n0"><data key="l">Bob</data></node><node id="n1"><data key="l">Ana</data></node><edge source="n0" target="n1"/></graph>`);
    expect(actors.map(({ name, reference }) => [name, reference])).toEqual([
      ['Léa', 'n0'],
      ['Ana', 'n1'],
      ['Bob', 'g2:n0'],
    ]);
    expect(names).toEqual([
      ['Léa', 'Ana'],
      ['Bob', 'Ana'],
    ]);
    expect(said).toEqual([]);
  });

  it('an interview of Network Canvas: its ties are as who was asked told them, what they said of themselves comes along', async () => {
    const { actors, ties, said } = await read(`<key id="ego_name" attr.name="ego_name" for="graph"/>
      <key id="alter_name" attr.name="alter_name" for="node"/>
      <graph edgedefault="undirected" xmlns:nc="http://schema.networkcanvas.com/xmlns" nc:caseId="case_1">
      <data key="ego_name">Jo</data>
      <node id="n0"><data key="alter_name">Ana</data></node><node id="n1"><data key="alter_name">Léa</data></node>
      <edge source="n0" target="n1"/></graph>
      <graph edgedefault="undirected" nc:caseId="case_2"><node id="n2"><data key="alter_name">Bob</data></node>
      <edge source="n0" target="n2"/></graph>`);
    expect(actors.map(({ name, attributes }) => [name, attributes])).toEqual([
      ['Ana', [['ego_name', 'Jo']]],
      ['Léa', [['ego_name', 'Jo']]],
      ['Bob', []],
    ]);
    expect(ties.map(({ saidBy, attributes }) => [saidBy, attributes])).toEqual([
      ['case_1', []],
      ['case_2', []],
    ]);
    expect(said).toEqual([]);
  });

  it('what is not read is said once, where it first stands', async () => {
    const { said, ties } = await read(`<graph>
      <node id="a"><port name="p"/></node><node id="b"><port name="q"/></node>
      <hyperedge><endpoint node="a"/><endpoint node="b"/></hyperedge>
      <edge source="a" target="b" sourceport="p"/></graph>`);
    expect(said).toEqual([
      { code: 'UNSUPPORTED', row: 3, value: 'port' },
      { code: 'UNSUPPORTED', row: 4, value: 'hyperedge' },
    ]);
    expect(ties[0]?.attributes).toEqual([['sourceport', 'p']]);
  });

  it('keeps relations of the same people apart, by the graph that they are of', async () => {
    const graph = (id: string) =>
      `<graph id="${id}" edgedefault="undirected"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph>`;
    const { ties, actors, said } = await read(graph('conseil') + graph('argent'));
    expect([actors.length, said, ties.map(({ nature }) => nature)]).toEqual([2, [], ['conseil', 'argent']]);
  });

  it('the name of a graph says nothing of ties where each has people of its own', async () => {
    const graph = (id: string) =>
      `<graph id="${id}"><node id="a${id}"/><node id="b"/><edge source="a${id}" target="b"/></graph>`;
    const { ties } = await read(graph('1') + graph('2'));
    expect(ties.map(({ nature }) => nature)).toEqual([undefined, undefined]);
  });
});
