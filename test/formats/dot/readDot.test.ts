import { describe, expect, it } from 'vitest';
import { readNetworkText } from '../../helpers/readNetworkText';

const read = (text: string, name = 'reseau.dot') => readNetworkText(text, name);
const endsOf = async (text: string) => (await read(text)).ties.map(({ ends }) => ends);

describe('DOT', () => {
  it('chains, arrows and lines; ids of all kinds, keywords in any case', async () => {
    expect(await endsOf('strict Graph "x" { a -- b--"c d" -- -1.5; Été->a }')).toEqual([
      'a - b',
      'b - c d',
      'c d - -1.5',
      'Été > a',
    ]);
    expect((await read('graph { "a" + "b" -- c "node" "d\\"e" }')).names).toEqual(['ab', 'c', 'node', 'd"e']);
  });

  it('subgraphs as ends: each of one side to each of the other, each once', async () => {
    expect(await endsOf('digraph { {a b; a} -> subgraph x { c -> d } -> e }')).toEqual([
      'c > d',
      'a > c',
      'a > d',
      'b > c',
      'b > d',
      'c > e',
      'd > e',
    ]);
    expect(await endsOf('digraph { {{{a b a} -> x} -> y} -> z }')).toEqual([
      'a > x',
      'b > x',
      'a > y',
      'b > y',
      'x > y',
      'a > z',
      'b > z',
      'x > z',
      'y > z',
    ]);
    expect((await read('digraph { {a b; a} -> {c c} }')).said).toEqual([]);
    expect(await endsOf('graph { {a {b {}} } -- {{c}} {d} -- {} }')).toEqual(['a - c', 'b - c']);
  });

  it('attributes, those of all that come too, from where they stand to the end of what holds them', async () => {
    const { actors, ties } = await read(
      'digraph { a; node [kind=x, poids=1]; edge [relation="aide"]; b [poids=2; note="n"] a; { node [poids=3] c } d; a -> b [weight=2][x] }',
    );
    expect(actors.map(({ name, attributes, kind }) => [name, kind, attributes])).toEqual([
      ['a', undefined, {}],
      ['b', 'x', { poids: '2' }],
      ['c', 'x', { poids: '3' }],
      ['d', 'x', { poids: '1' }],
    ]);
    expect(ties).toEqual([{ ends: 'a > b', nature: 'aide', attributes: { weight: '2', x: 'true' } }]);
  });

  it('labels are names: ends of lines, entities, HTML as its words; blank ones are none', async () => {
    const { names, said } = await read(
      'graph { node [label="\\N"] a [label="Léa\\nMorel &amp; Cie"] b [label=<<B>PNR</B><BR/>du &eacute;t&#233;>] c d [label=""] e [label="\\N (bis)"] }',
    );
    expect(names).toEqual(['Léa Morel & Cie', 'PNR du été', 'c', 'd', 'e (bis)']);
    expect(said).toEqual([]);
  });

  it('ports, directions and ids of edges', async () => {
    const { ties } = await read('digraph { a:p:n -> b:w [dir=back, id=e1]; a -> c [dir=both] c -> d [dir=none] }');
    expect(ties).toEqual([
      { ends: 'b > a', attributes: { tailport: 'p:n', headport: 'w' } },
      { ends: 'a <> c', attributes: {} },
      { ends: 'c - d', attributes: {} },
    ]);
  });

  it('drawn groups are groups, by their label wherever it stands', async () => {
    const { actors } = await read(
      'graph { subgraph cluster_vallee { a subgraph x { label=non b } label=<La <I>vallée</I>> } subgraph cluster_0 { a c } d }',
    );
    expect(actors.map(({ name, group }) => [name, group])).toEqual([
      ['a', 'La vallée'],
      ['b', 'La vallée'],
      ['c', 'cluster_0'],
      ['d', undefined],
    ]);
  });

  it('places of a drawing; y goes up in the file', async () => {
    const { places, actors } = await read('graph { a [pos="27,18.5!"] b [pos="x"] }');
    expect(places).toEqual([{ x: 27, y: -18.5 }, undefined]);
    expect(actors.map(({ attributes }) => attributes)).toEqual([{}, { pos: 'x' }]);
  });

  it('comments and line ends of any kind: lines are counted', async () => {
    const { said } = await read('# x {\r\n/* y\n*/ graph { // z\r a -- a "b\n" }');
    expect(said).toEqual([{ code: 'SELF_LOOP', row: 4, value: 'a' }]);
  });

  it('is known by its content', async () => {
    expect((await read('// x\ngraph {a}', 'export.txt')).names).toEqual(['a']);
    expect((await read('strict digraph "un réseau" { a }', 'export')).names).toEqual(['a']);
  });

  it.each([
    ['cut short', 'graph {\n a -- b\n', { row: 3, value: 'a -- b' }],
    ['cut within a chain', 'graph { a -- }', { row: 1, column: '14', value: '}' }],
    ['a quote left open', 'graph {\n "a\n', { row: 2, column: '2', value: '"a' }],
    ['a comment left open', 'graph { /* a }', { row: 1, column: '9', value: '/* a }' }],
    ['HTML left open', 'graph { a [label=<b] }', { row: 1, column: '18', value: '<b] }' }],
    ['another sign', 'graph {\na - b }', { row: 2, column: '3', value: '- b }' }],
    ['something behind', 'graph { a } b', { row: 1, column: '13', value: 'b' }],
    ['no graph', 'Léa;PNR', { row: 1, column: '1', value: 'Léa;PNR' }],
  ])('is refused with its place: %s', async (_, text, place) => {
    expect((await read(text)).said).toMatchObject([{ code: 'NETWORK_MALFORMED', ...place }]);
  });

  it('a few words that mean millions of ties are refused, and so is what is too deep', async () => {
    const many = Array.from({ length: 1_000 }, (_, i) => `n${i}`).join(' ');
    expect((await read(`graph { {${many}} -- {${many}} }`)).said).toEqual([
      { code: 'LIMIT_ROWS', value: 1_000_000, limit: 200_000 },
    ]);
    // Without waiting for its end.
    expect((await read(`digraph { ${'{a b}->'.repeat(200_001)}`)).said).toEqual([
      { code: 'LIMIT_ROWS', value: 200_001, limit: 200_000 },
    ]);
    expect((await read(`graph ${'{'.repeat(100_000)}`)).said).toEqual([{ code: 'LIMIT_DEPTH', limit: 200 }]);
    const defaults = Array.from({ length: 400 }, (_, i) => `a${i}=${'x'.repeat(200)}`).join(' ');
    expect((await read(`graph { node [${defaults}] ${many} }`)).said).toMatchObject([
      { code: 'LIMIT_SIZE', limit: 50 },
    ]);
  });
});
