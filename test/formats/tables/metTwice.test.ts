import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

async function actorsOf(...rows: string[]) {
  const bytes = new TextEncoder().encode(`Id;Nom;Territoire\n${rows.join('\n')}\n`);
  const result = await readFiles([{ name: 'Acteurs.csv', bytes }], aReadContext());
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  return [...result.document.actors.values()].map(({ name, territory = '' }) => `${name}, ${territory}`);
}

describe('an actor who is met twice in a table', () => {
  it('is one under one Id, and keeps what either row says', async () => {
    expect(await actorsOf('A1;Mairie;', 'A1;Mairie;Pilat', 'A2;CUMA;')).toEqual(['Mairie, Pilat', 'CUMA, ']);
  });

  it('is one where a row without an Id was met first and the Id is that name', async () => {
    expect(await actorsOf(';Mairie;', 'Mairie;Mairie;Pilat')).toEqual(['Mairie, Pilat']);
  });

  it('is two where Ids differ, though the names do not', async () => {
    expect(await actorsOf('A1;Mairie;', 'A2;Mairie;Pilat')).toEqual(['Mairie, ', 'Mairie, Pilat']);
  });
});
