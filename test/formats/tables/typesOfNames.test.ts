import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

async function typesIn(name: string, text: string): Promise<Record<string, string>> {
  const result = await readFiles([{ name, bytes: new TextEncoder().encode(text) }], aReadContext(new Map()));
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  return Object.fromEntries([...result.document.actors.values()].map(({ name: own, type }) => [own, type]));
}

describe('types of actors where a file says none', () => {
  it('a plain list of names tells people from organisations, and leaves open what it cannot tell', async () => {
    expect(
      await typesIn('noms.csv', 'Nom\nLéa Morel\nDUPONT Marie\nMme Nguyen\nCUMA du Val\nRéseau rural\nHorizon\n'),
    ).toEqual({
      'Léa Morel': 'person',
      'DUPONT Marie': 'person',
      'Mme Nguyen': 'person',
      'CUMA du Val': 'structure',
      'Réseau rural': 'network',
      Horizon: 'unknown',
    });
  });

  it('a list of ties alone, and a network file, are read alike', async () => {
    const types = { 'Mehmet Yilmaz': 'person', 'Mairie de Roches': 'structure', Horizon: 'unknown' };
    expect(await typesIn('liens.csv', 'De;À\nMehmet Yilmaz;Mairie de Roches\nMehmet Yilmaz;Horizon\n')).toEqual(types);
    const net = '*Vertices 3\n1 "Mehmet Yilmaz"\n2 "Mairie de Roches"\n3 "Horizon"\n*Edges\n1 2\n1 3\n';
    expect(await typesIn('liens.net', net)).toEqual(types);
  });

  it('what a column says or shows goes before the name', async () => {
    const rows = [
      'Nom;Type;Famille;Profil;Structure',
      'Léa Morel;à préciser;;;',
      'Horizon;;Associations;;',
      'Sauvage;;;élu·e;',
      'Vial;;;;CUMA du Val',
      'Marie Curie;structure;;;',
    ];
    expect(await typesIn('acteurs.csv', `${rows.join('\n')}\n`)).toEqual({
      'Léa Morel': 'unknown',
      Horizon: 'structure',
      Sauvage: 'person',
      Vial: 'person',
      'Marie Curie': 'structure',
      'CUMA du Val': 'structure',
    });
  });
});
