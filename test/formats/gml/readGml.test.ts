import { describe, expect, it } from 'vitest';
import { readNetworkText } from '../../helpers/readNetworkText';

const read = (text: string, name = 'reseau.gml') => readNetworkText(text, name);

describe('GML', () => {
  it('names, values and lists are kept; entities are characters', async () => {
    const { actors, ties, said } = await read(
      'Creator "x"\ngraph [ directed 1\n node [ id 1 label "L&eacute;a &amp; C&#339;ur" poids 2.5 mot 1 mot 2 ]\n' +
        ' node [ id 2 name "PNR" ] edge [ id 7 source 1 target 2 label "aide" weight -1.5E+0 ] ]',
    );
    expect(actors.map(({ name, reference, attributes }) => [name, reference, attributes])).toEqual([
      ['Léa & Cœur', '1', { poids: '2.5', mot: '1; 2' }],
      ['PNR', '2', {}],
    ]);
    expect(ties).toEqual([{ ends: 'Léa & Cœur > PNR', attributes: { label: 'aide', weight: '-1.5E+0' } }]);
    expect(said).toEqual([]);
  });

  it('what is drawn becomes places and attributes; y goes down, in files of Gephi up', async () => {
    const graph =
      'graph [ node [ id 1 graphics [ x 10.5 y -200 w 30 fill "#FF0000" Line [ point [ x 1 ] point [ x 2 ] ] ] ] node [ id 2 ] ]';
    const drawn = await read(graph);
    expect(drawn.places).toEqual([{ x: 10.5, y: -200 }, undefined]);
    expect(drawn.actors[0]?.attributes).toEqual({
      'graphics.w': '30',
      'graphics.fill': '#FF0000',
      'graphics.Line.point.x': '1; 2',
    });
    expect((await read(`Creator "Gephi"\n${graph}`)).places[0]).toEqual({ x: 10.5, y: 200 });
    const wrong = await read('graph [ node [ id 1 graphics [ x NAN y 2 ] ] ]');
    expect(wrong.said).toEqual([{ code: 'BAD_NUMBER', row: 1, column: 'graphics.x', value: 'NAN' }]);
    expect(wrong.places).toEqual([undefined]);
  });

  it('groups of yEd are groups', async () => {
    const { actors } = await read(
      'graph [ node [ id 0 label "Vallée" isGroup 1 ] node [ id 1 label "Léa" gid 0 ] node [ id 2 label "PNR" ] ]',
    );
    expect(actors.map(({ name, group, attributes }) => [name, group, attributes])).toEqual([
      ['Vallée', undefined, {}],
      ['Léa', 'Vallée', {}],
      ['PNR', undefined, {}],
    ]);
  });

  it('several graphs are one map; ids that start anew are told apart', async () => {
    const graph = (label: string, name: string, directed: number) =>
      `graph [ label "${label}" directed ${directed} node [ id 0 label "${name}" ] node [ id 1 label "B" ] edge [ source 0 target 1 ] ]`;
    const { ties } = await read(graph('un', 'A', 0) + graph('deux', 'C', 1));
    expect(ties.map(({ ends }) => ends)).toEqual(['A - B', 'C > B']);
  });

  it('comments, texts over several lines, line ends of any kind: lines are counted', async () => {
    const { said } = await read('# un # deux\r\ngraph [\rcomment "a\nb"\n#x [\n node [ id 1 id 2 ] truc [ x 1 ] ]');
    expect(said).toEqual([
      { code: 'DUP_KEY', row: 6, value: 'id' },
      { code: 'UNSUPPORTED', row: 6, value: 'truc' },
    ]);
  });

  it('is known by its content', async () => {
    expect((await read('# x\nCreator "y"\nVersion 1\ngraph\n[ node [ id 1 ] ]', 'export.txt')).names).toEqual(['1']);
  });

  it.each([
    ['cut short', 'graph [\n node [ id 1 ]\n', { row: 2, column: '15', value: 'node [ id 1 ]' }],
    ['a quote left open', 'graph [\n node [ id 1 label "Léa ]\n', { row: 2, column: '20', value: '"Léa ]' }],
    ['too many brackets', 'graph [ ]\n ] x', { row: 2, column: '2', value: '] x' }],
    ['a key without value', 'graph [\n node [ id ] ]', { row: 2, column: '12', value: '] ]' }],
    ['a text for a key', 'graph [ "x" 1 ]', { row: 1, column: '9', value: '"x" 1 ]' }],
  ])('is refused with its place: %s', async (_, text, place) => {
    expect((await read(text)).said).toEqual([{ code: 'NETWORK_MALFORMED', ...place }]);
  });

  it('what is hostile is refused', async () => {
    expect((await read(`graph [ node [ ${'a [ '.repeat(100_000)}`)).said).toEqual([
      { code: 'LIMIT_DEPTH', limit: 200 },
    ]);
    expect((await read(`graph [ ${'node [ ] '.repeat(200_001)} ]`)).said).toMatchObject([
      { code: 'LIMIT_ROWS', value: 200_001 },
    ]);
    const { said } = await read(`graph [ node [ ${'id 1 '.repeat(20_000)}] ]`);
    expect(said).toHaveLength(10_000);
    const own = Array.from({ length: 20_000 }, (_, i) => `node [ id ${i} a${i} 1 ]`).join('\n');
    expect((await read(`graph [ ${own} ]`)).said).toEqual([{ code: 'LIMIT_COLUMNS', value: 20_000, limit: 500 }]);
  });
});
