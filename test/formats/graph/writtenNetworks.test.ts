import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../../src/domain/brand';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { readFiles } from '../../../src/formats/readFiles';
import { NETWORK_FILE_KINDS, writeFiles } from '../../../src/formats/writeFiles';
import { aMap } from '../../helpers/documents';
import { aReadContext } from '../../helpers/readContext';
import { sampleMap } from '../../helpers/sampleMap';
import { canonicalMap } from '../tables/canonicalMap';

const LEA = 'lea' as ActorId;

async function written(
  document: MapDocument,
  kind: (typeof NETWORK_FILE_KINDS)[number],
  privateNotes = false,
): Promise<string> {
  const [file] = await writeFiles(document, kind, { language: 'fr', privateNotes, confidences: true });
  return new TextDecoder().decode(file?.bytes);
}

async function readAgain(text: string, kind: string): Promise<MapDocument> {
  const result = await readFiles([{ name: `carte.${kind}`, bytes: new TextEncoder().encode(text) }], aReadContext());
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  expect(result.messages).toEqual([]);
  return result.document;
}

describe.each(NETWORK_FILE_KINDS)('a map as %s', (kind) => {
  it('ties known not to exist are no edges, and come back', async () => {
    const document = aMap({ lea: {}, ana: {}, bo: {} }, ['lea-ana', 'ana-bo?', 'lea-bo!']);
    const text = await written(document, kind);
    expect(text.match(/<edge |"(?:source|from)": |^\d+ \d+ \d/gm)).toHaveLength(2);
    const again = await readAgain(text, kind);
    expect([...again.ties.values()].map(({ certainty }) => String(certainty)).sort()).toEqual([
      'absent',
      'confirmed',
      'toVerify',
    ]);
  });

  it('private notes stay here, unless they are asked for', async () => {
    const bare = aMap({ lea: {} });
    const document = { ...bare, privates: new Map([[LEA, { notes: 'réticente', email: 'lea@exemple.fr' }]]) };
    expect(await written(document, kind)).not.toMatch(/réticente|exemple\.fr/);
    const text = await written(document, kind, true);
    expect([...(await readAgain(text, kind)).privates.values()]).toEqual([
      { notes: 'réticente', email: 'lea@exemple.fr' },
    ]);
  });

  it('text stays text, whatever it looks like', async () => {
    const attributes = [
      ['viz:color', 'rouge'],
      ['viz:size', '1,5'],
      ['label', ' <b>&amp;"\n]]>'.trim()],
      ['x', 'ouest'],
      ['attr:x', '1'],
      ['siret', '007'],
      ['n', '12'],
    ] as const;
    const document = aMap({ 'Léa <&> "M"\nMorel': { attributes } }, [], {
      actions: [{ title: '?> ]]> <&amp; \u2028é' }],
    });
    const placed = {
      ...document,
      placements: new Map([...document.actors.keys()].map((id) => [id, { id, free: { x: 0.1, y: -0.5 } }])),
    };
    expect(canonicalMap(await readAgain(await written(placed, kind), kind))).toEqual(canonicalMap(placed));
  });

  it('the sample comes back as it was', async () => {
    for (const language of ['fr', 'en'] as const) {
      const sample = { ...sampleMap(language), privates: new Map() };
      expect(canonicalMap(await readAgain(await written(sample, kind), kind))).toEqual(canonicalMap(sample));
    }
  });
});

describe('what other programs look for', () => {
  const document = aMap(
    {
      lea: {
        attributes: [
          ['viz:color', '#ff0010'],
          ['viz:size', '2'],
          ['age', '7'],
          ['part', '0.5'],
        ],
      },
      ana: { attributes: [['age', '12']] },
    },
    ['lea-ana'],
  );
  const drawn: MapDocument = {
    ...document,
    placements: new Map([[LEA, { id: LEA, free: { x: 3, y: 4 } }]]),
    ties: new Map(
      [...document.ties].map(([id, tie]) => [id, { ...tie, direction: 'both', attributes: [['weight', '2.5']] }]),
    ),
  };

  it('GEXF: places that go up, colours, sizes, weights, types', async () => {
    const text = await written(drawn, 'gexf');
    expect(text).toContain('<viz:color r="255" g="0" b="16"/><viz:position x="3" y="-4"/><viz:size value="2"/>');
    expect(text).toContain('<edge source="lea" target="ana" type="mutual" weight="2.5">');
    const french = aMap({
      lea: {
        attributes: [
          ['viz:size', '1,5'],
          ['viz:color', 'rouge'],
        ],
      },
    });
    expect(await written(french, 'gexf')).not.toMatch(/<viz:/);
    expect(text).toMatch(/title="age" type="integer"/);
    expect(text).toMatch(/title="part" type="double"/);
  });

  it('GEXF: of ties of which some go one way, no reader refuses the others', async () => {
    const mixed = aMap({}, ['lea-ana', 'ana-bo']);
    const [first, second] = mixed.ties.keys();
    const way = (id: typeof first, direction: 'forward' | undefined) => {
      const tie = id && mixed.ties.get(id);
      return tie ? [[id, direction ? { ...tie, direction } : tie] as const] : [];
    };
    const text = await written(
      { ...mixed, ties: new Map([...way(first, 'forward'), ...way(second, undefined)]) },
      'gexf',
    );
    expect(text).toContain('xmlns="http://www.gexf.net/1.2draft"');
    expect(text).toContain('<graph defaultedgetype="undirected"');
    expect(text).toMatch(/type="Directed"><attvalues>.*value="→"/);
    expect(text).toContain('target="bo" type="undirected"');
    const again = await readAgain(text, 'gexf');
    expect([...again.ties.values()].map(({ direction }) => direction)).toEqual(['forward', undefined]);
  });

  it('GraphML: names under label, places, types, all ties one way or none', async () => {
    const text = await written(drawn, 'graphml');
    expect(text).toMatch(/<key id="n0" for="node" attr.name="label" attr.type="string"\/>/);
    expect(text).toContain('<node id="lea"><data key="n0">lea</data><data key="n1">3</data><data key="n2">4</data>');
    expect(text).toMatch(/attr.name="age" attr.type="int"/);
    expect(text).toContain('<edge source="lea" target="ana"><data key="e2">↔</data>');
    const oneWay = new Map([...drawn.ties].map(([id, tie]) => [id, { ...tie, direction: 'forward' as const }]));
    const directed = await written({ ...drawn, ties: oneWay }, 'graphml');
    expect(directed).toContain('edgedefault="directed"');
    expect(directed).not.toMatch(/Sens|→/);
  });
});
