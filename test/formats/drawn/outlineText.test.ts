import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

async function read(text: string, name = 'carte.txt') {
  const result = await readFiles([{ name, bytes: new TextEncoder().encode(text) }], aReadContext());
  if (result.outcome === 'error') throw new Error('refused');
  const { document } = result;
  const name1 = (id: string) => [...document.actors.values()].find((actor) => actor.id === id)?.name ?? '';
  return {
    names: [...document.actors.values()].map(({ name }) => name),
    groups: [...document.actors.values()].map(({ group }) => group ?? ''),
    ties: [...document.ties.values()].map(({ a, b }) => [name1(a), name1(b)].toSorted().join(' – ')),
    codes: result.messages.map(({ code }) => code),
  };
}

const OUTLINE = [
  'Partenaires',
  '\tAssociations',
  '\t\tCompagnie du Fil bleu',
  '\t\t\tJean-Marc Tixador',
  '\t\tAmicale du Lac',
  '\t\t\tClémentine Audouy',
];

describe('a mind map as it is pasted', () => {
  it('gives who stands under whom, and sorts by what sorts', async () => {
    const { names, groups, ties } = await read(OUTLINE.join('\n'));
    expect(names).toEqual(['Compagnie du Fil bleu', 'Jean-Marc Tixador', 'Amicale du Lac', 'Clémentine Audouy']);
    expect(ties).toEqual(['Compagnie du Fil bleu – Jean-Marc Tixador', 'Amicale du Lac – Clémentine Audouy']);
    expect(groups[0]).toBe('Associations');
  });

  it('is the same indented by spaces, with bullets and blank lines', async () => {
    const spaced = OUTLINE.map((line) => line.replaceAll('\t', '  ').replace(/(\S)/, '- $1')).join('\r\n\r\n');
    expect(await read(spaced)).toEqual(await read(OUTLINE.join('\n')));
  });

  it('is neither a list, nor a text with lists, nor a table with a blank first column, nor one that skips a level', async () => {
    const list = await read('Nom\nCompagnie du Fil bleu\nAmicale du Lac\nClub de judo\nJean-Marc Tixador');
    expect(list.ties).toEqual([]);
    const text = await read(
      'Présents :\n  - Jean-Marc Tixador (Compagnie du Fil bleu)\n  - Clémentine Audouy (Amicale du Lac)\nIls se verront le 3 mars.',
    );
    expect(text.ties).toHaveLength(2);
    expect(text.codes).toContain('READ_AS_TEXT');
    const table = await read(
      '\tNom\tStructure\n\tJean-Marc Tixador\tAmicale du Lac\n\tClémentine Audouy\tAmicale du Lac\n',
    );
    expect(table.ties).toEqual(['Amicale du Lac – Jean-Marc Tixador', 'Amicale du Lac – Clémentine Audouy']);
    const report = await read([...OUTLINE, '\tIls se verront le 3 mars au Centre social des Lilas.'].join('\n'));
    expect(report.codes).toEqual(['READ_AS_TEXT']);
    expect(report.names).toContain('Centre social des Lilas');
    const skipping = await read(`${OUTLINE[0]}\n${OUTLINE[3]}\n${OUTLINE[2]}\n${OUTLINE[5]}`);
    expect(skipping.ties).toEqual([]);
  });
});
