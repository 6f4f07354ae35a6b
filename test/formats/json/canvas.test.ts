import { describe, expect, it } from 'vitest';
import { readNetwork } from './readNetwork';

const card = (id: string, more: object) => ({ id, type: 'text', x: 0, y: 0, width: 100, height: 50, ...more });

describe('boards of Obsidian', () => {
  const nodes = [
    card('1', { text: '## **Ana Roy**\nMaire', color: '4' }),
    card('2', { type: 'file', file: 'Gens/Bob Petit.md', x: 200 }),
    card('3', { text: '[[Gens/Eve|Eve Morel]]', y: 400 }),
    card('4', { text: 'Que faut-il faire ?', y: 600 }),
    card('5', { type: 'file', file: 'photo.png', y: 800 }),
    { id: 'g', type: 'group', label: 'Bureau', x: -10, y: -10, width: 400, height: 100 },
  ];
  const edges = [
    { id: 'a', fromNode: '1', toNode: '2', label: 'travaille avec' },
    { id: 'b', fromNode: '2', toNode: '3', toEnd: 'none' },
    { id: 'c', fromNode: '1', toNode: '3', fromEnd: 'arrow', toEnd: 'none' },
    { id: 'd', fromNode: '3', toNode: '4' },
  ];

  it('gives cards that name somebody, where they stand, in their frame', async () => {
    const { names, actors, places } = await readNetwork({ nodes, edges }, 'carte.canvas');
    expect(names).toEqual(['Ana Roy', 'Bob Petit', 'Eve Morel']);
    expect(actors.map(({ group }) => group)).toEqual(['Bureau', 'Bureau', undefined]);
    expect(places).toEqual([
      { x: 50, y: 25 },
      { x: 250, y: 25 },
      { x: 50, y: 425 },
    ]);
    expect(actors[0]?.attributes).toEqual([
      ['viz:color', '#44cf6e'],
      ['text', '## **Ana Roy**\nMaire'],
    ]);
  });

  it('an arrow goes where it points', async () => {
    const { ends, ties } = await readNetwork({ nodes, edges }, 'carte.canvas');
    expect(ends.map((one, i) => `${one} ${ties[i]?.direction}`)).toEqual([
      'Ana Roy-Bob Petit forward',
      'Bob Petit-Eve Morel undefined',
      'Eve Morel-Ana Roy forward',
    ]);
    expect(ties[0]?.nature).toBe('travaille avec');
  });

  it('says what it leaves out', async () => {
    const { said } = await readNetwork({ nodes, edges }, 'carte.canvas');
    expect(said.map(({ code, value }) => `${code} ${value}`)).toEqual([
      'LINE_SET_ASIDE Que faut-il faire ?',
      'LOOSE_LINES 1',
      'UNKNOWN_VALUE travaille avec',
    ]);
  });
});
