import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

const text = (name: string, ...lines: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode(`${lines.join('\r\n')}\r\n`),
});

/** One interview: numbers start at 1 in each, ids do not come back. */
const interview = (one: string, ...names: readonly string[]) => ({
  ego: text(`${one}_ego.csv`, 'networkCanvasEgoUUID,networkCanvasCaseID,Ville', `e-${one},${one},Pilat`),
  named: text(
    `${one}_attributeList_Person.csv`,
    'nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,Age',
    ...names.map((name, i) => `${i + 1},e-${one},${one}-${i + 1},${name},${30 + i}`),
  ),
  ties: text(
    `${one}_edgeList_Aide.csv`,
    'edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID',
    `1,2,1,e-${one},t-${one},${one}-2,${one}-1`,
  ),
});

async function opened(files: readonly ReturnType<typeof text>[]) {
  const result = await readFiles(files, aReadContext());
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  const { actors, ties } = result.document;
  const nameOf = (id: string) => [...actors.values()].find((one) => one.id === id)?.name;
  return {
    outcome: result.outcome,
    messages: result.messages,
    actors: [...actors.values()],
    ties: [...ties.values()].map(
      ({ a, b, direction, nature, saidBy }) => `${nameOf(a)} ${direction ?? '–'} ${nameOf(b)}: ${nature}, ${saidBy}`,
    ),
  };
}

describe('interviews of Network Canvas', () => {
  const [one, two] = [interview('entretien 1', 'Ana', 'Bob'), interview('entretien 2', 'Ana', 'Eve')];

  it('who was asked is tied to whom they named; ties are of the kind of their file, without direction', async () => {
    const read = await opened([one.named, one.ties, one.ego]);
    expect(read.outcome).toBe('ok');
    expect(read.messages).toMatchObject([{ code: 'EGO_TIES', value: 'entretien 1', value2: 2 }]);
    expect(read.actors.map(({ name, type, asked, attributes }) => [name, type, asked, attributes])).toEqual([
      ['Ana', 'person', undefined, [['Age', '30']]],
      ['Bob', 'person', undefined, [['Age', '31']]],
      ['entretien 1', 'person', 'all', [['Ville', 'Pilat']]],
    ]);
    expect(read.ties).toEqual([
      'Bob – Ana: Aide, entretien 1',
      'entretien 1 – Ana: knows, entretien 1',
      'entretien 1 – Bob: knows, entretien 1',
    ]);
  });

  it('several interviews are one map, and the same number in two of them is two people', async () => {
    const read = await opened([one.ego, one.named, one.ties, two.ties, two.named, two.ego]);
    expect(read.actors).toHaveLength(6);
    expect(read.ties).toHaveLength(6);
    expect(read.ties).toContain('Eve – Ana: Aide, entretien 2');
  });

  it('without who was asked, only what the files say; ties alone are between numbers', async () => {
    expect(await opened([one.named, one.ties])).toMatchObject({ messages: [], ties: ['Bob – Ana: Aide, undefined'] });
    expect((await opened([one.ties])).ties).toEqual(['2 – 1: Aide, undefined']);
  });

  it('the same interview as GraphML beside it is not read twice', async () => {
    const graphml = text(
      'entretien 1.graphml',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected">',
      '<node id="x1"/><node id="x2"/></graph></graphml>',
    );
    const other = { ...graphml, name: 'autre.graphml' };
    expect((await opened([one.ego, one.named, graphml])).actors).toHaveLength(3);
    expect((await opened([one.ego, one.named, other])).actors).toHaveLength(5);
  });
});

describe('a map and a network of VOSviewer', () => {
  const items = text('carte.txt', 'id\tlabel\tx\ty', '14\tAna\t0.1\t0.2', '23\tBob\t0.3\t0.4', '40\tEve\t0\t0');
  const pairs = text('réseau.txt', '14\t23\t4', '23\t40\t1');

  it('numbers two by two are ties of the items beside them', async () => {
    const read = await opened([pairs, items]);
    expect(read.outcome).toBe('ok');
    expect(read.ties.map((tie) => tie.split(':')[0])).toEqual(['Ana – Bob', 'Bob – Eve']);
  });

  it('and nothing of the kind when a number is that of no item', async () => {
    const read = await opened([text('réseau.txt', '14\t23\t4', '23\t41\t1'), items]);
    expect(read.outcome).toBe('ask');
  });
});
