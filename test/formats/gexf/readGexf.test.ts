import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

/** A GEXF file around what is given for nodes and edges. */
const gexf = (body: string, before = '', root = '<gexf version="1.3">') =>
  `<?xml version="1.0"?>\n${before}${root}${body}</gexf>`;

async function read(text: string, name = 'reseau.gexf') {
  const result = await readFiles([{ name, bytes: new TextEncoder().encode(text) }], aReadContext());
  const said = result.messages.map(({ file: _file, ...message }) => message);
  if (result.outcome === 'error') return { said, actors: [], ties: [], places: [] };
  const { document } = result;
  const actors = [...document.actors.values()];
  const places = actors.map(({ id }) => document.placements.get(id)?.free);
  return { said, actors, ties: [...document.ties.values()], places };
}

describe('GEXF', () => {
  it('values are kept under the titles of their attributes, defaults too', async () => {
    const { actors, said } = await read(
      gexf(`<graph><attributes class="node"><attribute id="0" title="url" type="string"/>
        <attribute id="1" title="frog" type="boolean"><default>true</default></attribute></attributes>
        <nodes><node id="a" label="Léa"><attvalues><attvalue for="0" value="x.fr"/><attvalue for="9" value="?"/></attvalues></node>
        <node id="b"><attvalues><attvalue id="1" value="false"/></attvalues></node></nodes></graph>`),
    );
    expect(actors.map(({ attributes }) => attributes)).toEqual([
      [
        ['url', 'x.fr'],
        ['frog', 'true'],
        ['9', '?'],
      ],
      [['frog', 'false']],
    ]);
    expect(said).toEqual([{ code: 'UNDECLARED_ATTR', row: 4, value: '9' }]);
  });

  it('what is drawn becomes attributes and positions; y goes up in the file', async () => {
    const { actors, ties, places } = await read(
      gexf(
        `<graph><nodes><node id="a"><viz:color r="255" g="0" b="16"/><viz:position x="12.5" y="-3" z="4"/><viz:size value="2"/>
        <viz:shape value="square"/></node><node id="b"><color r="1" g="2" b="3" a="0.5"/></node></nodes>
        <edges><edge source="a" target="b" weight="0" label="aide" start="2019"><viz:thickness value="3"/></edge></edges></graph>`,
        '',
        '<gexf xmlns:viz="x">',
      ),
    );
    expect(places).toEqual([{ x: 12.5, y: 3 }, undefined]);
    expect(actors.map(({ attributes }) => Object.fromEntries(attributes))).toEqual([
      { 'viz:color': '#ff0010', 'viz:z': '4', 'viz:size': '2', 'viz:shape': 'square' },
      { 'viz:color': 'rgba(1, 2, 3, 0.5)' },
    ]);
    expect(ties[0]?.attributes).toEqual([
      ['weight', '0'],
      ['label', 'aide'],
      ['start', '2019'],
      ['viz:thickness', '3'],
    ]);
  });

  it('values and presence that change over time are kept with their times', async () => {
    const { actors } = await read(
      gexf(`<graph mode="dynamic"><attributes class="node" mode="dynamic"><attribute id="p" title="prix" type="float"/></attributes>
        <nodes><node id="a"><attvalues><attvalue for="p" value="1" start="2009" end="2010"/><attvalue for="p" value="2" timestamp="2011"/>
        </attvalues><spells><spell start="2009" end="2010"/><spell start="2012"/></spells></node></nodes></graph>`),
    );
    expect(actors[0]?.attributes).toEqual([
      ['prix [time]', '1 [2009 – 2010]; 2 [2011]'],
      ['spells', '[2009 – 2010]; [2012 –]'],
    ]);
  });

  it('nodes in nodes, and nodes that name what holds them, are in its group', async () => {
    const { actors } = await read(
      gexf(`<graph><nodes><node id="v" label="Vallée"><nodes><node id="a"/><node id="b"><nodes><node id="c"/></nodes></node></nodes></node>
        <node id="d" pid="v"/></nodes></graph>`),
    );
    expect(Object.fromEntries(actors.map(({ name, group }) => [name, group]))).toEqual({
      Vallée: undefined,
      a: 'Vallée',
      b: 'Vallée',
      c: 'b',
      d: 'Vallée',
    });
  });

  it('each edge may go its own way; ids of edges are kept', async () => {
    const { ties } = await read(
      gexf(`<graph defaultedgetype="directed"><edges><edge id="e1" source="a" target="b"/><edge source="b" target="c" type="undirected"/>
        <edge source="c" target="a" type="mutual"/></edges></graph>`),
    );
    expect(ties.map(({ direction, reference }) => [direction, reference])).toEqual([
      ['forward', 'e1'],
      [undefined, undefined],
      ['both', undefined],
    ]);
  });

  it('entities are refused, a plain DOCTYPE is passed over', async () => {
    const body = '<graph><nodes><node id="a"/></nodes></graph>';
    const bomb = '<!DOCTYPE gexf [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect((await read(gexf(body, bomb))).said).toMatchObject([{ code: 'XML_ENTITY' }]);
    const plain = await read(gexf(body, '<!DOCTYPE gexf SYSTEM "gexf.dtd">'));
    expect(plain.said).toEqual([{ code: 'DOCTYPE_IGNORED' }]);
    expect(plain.actors).toHaveLength(1);
  });

  it('what is wrong comes with its line and what stands there', async () => {
    expect((await read(gexf('\n<graph>\n<nodes></graph>'))).said).toEqual([
      { code: 'XML_MALFORMED', row: 4, column: '15', value: '<nodes></graph></gexf>' },
    ]);
    expect((await read('<svg xmlns="x"><g/></svg>')).said).toEqual([{ code: 'XML_WRONG_ROOT', value: 'svg' }]);
    expect((await read('Léa;PNR')).said).toMatchObject([{ code: 'XML_MALFORMED', row: 1, value: 'Léa;PNR' }]);
    const deep = '<nodes><node id="a">'.repeat(101);
    expect((await read(gexf(`<graph>${deep}`))).said).toMatchObject([{ code: 'LIMIT_DEPTH', limit: 200 }]);
  });

  it('a blank line before the declaration does no harm, and lines are counted with it', async () => {
    const { actors, said } = await read(
      `\n ${gexf('<graph>\n<nodes><node id="a"/><node id="b" label=" "/></nodes></graph>')}`,
    );
    expect(actors).toHaveLength(2);
    expect(said).toEqual([{ code: 'EMPTY_LABEL', row: 4, value: 'b' }]);
  });

  it('a node without id and name is said, and is not lost', async () => {
    const { actors, said } = await read(gexf('<graph>\n<nodes><node id="a"/>\n<node/></nodes></graph>'));
    expect(actors.map(({ name }) => name)).toEqual(['a', '(4)']);
    expect(said).toEqual([{ code: 'EMPTY_LABEL', row: 4, value: '(4)' }]);
  });

  it('places that are shares of a picture are spread over one', async () => {
    const at = (x: number, y: number) => `<node id="${x}"><viz:position x="${x}" y="${y}"/></node>`;
    const { places } = await read(
      gexf(`<graph><nodes>${at(0.5, 1)}${at(-1, 0)}</nodes></graph>`, '', '<gexf xmlns:viz="x">'),
    );
    expect(places).toEqual([
      { x: 112, y: -224 },
      { x: -224, y: 0 },
    ]);
  });

  it('is known by its content, whatever its name', async () => {
    expect(
      (await read(gexf('<graph><nodes><node id="a"/></nodes></graph>', '<!-- <x> -->'), 'export.xml')).actors,
    ).toHaveLength(1);
    expect((await read('<html></html>')).said).toMatchObject([
      { code: 'WRONG_CONTENT', value: '.gexf', value2: 'HTML' },
    ]);
  });

  it('is held to the limits of tables, and what defaults come to, to that of files', async () => {
    const many = (count: number, each: (i: number) => string) =>
      Array.from({ length: count }, (_, i) => each(i)).join('');
    const nodes = (count: number) => `<nodes>${many(count, (i) => `<node id="${i}"/>`)}</nodes>`;
    expect((await read(gexf(`<graph>${nodes(200_001)}</graph>`))).said).toEqual([
      { code: 'LIMIT_ROWS', value: 200_001, limit: 200_000 },
    ]);
    const declared = (count: number, inside: string) =>
      `<attributes class="node">${many(count, (i) => `<attribute id="${i}" title="t${i}">${inside}</attribute>`)}</attributes>`;
    expect((await read(gexf(`<graph>${declared(501, '')}${nodes(1)}</graph>`))).said).toEqual([
      { code: 'LIMIT_COLUMNS', value: 501, limit: 500 },
    ]);
    const long = `<default>${'x'.repeat(1_000)}</default>`;
    expect((await read(gexf(`<graph>${declared(100, long)}${nodes(1_000)}</graph>`))).said).toEqual([
      { code: 'LIMIT_SIZE', value: 97, limit: 50 },
    ]);
  });
});
