import { describe, expect, it } from 'vitest';
import type { MapDocument } from '../../../src/domain/mapDocument';
import type { Tie } from '../../../src/domain/tie';
import { writeTables } from '../../../src/formats/csv/writeTables';
import { readNative } from '../../../src/formats/native/read';
import { writeNative } from '../../../src/formats/native/write';
import { readFiles } from '../../../src/formats/readFiles';
import { fromDocument } from '../../../src/formats/sheets/fromDocument';
import { aDocument } from '../../helpers/graphs';
import { aReadContext } from '../../helpers/readContext';

async function read(...files: readonly (readonly [name: string, text: string])[]): Promise<MapDocument> {
  const bytes = files.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const result = await readFiles(bytes, aReadContext());
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  return result.document;
}
const said = ({ ties }: MapDocument) => [...ties.values()].map(({ certainty, formal }) => [certainty, formal]);
const BLANK = [undefined, undefined];

describe('a certainty and a formality that a file does not say', () => {
  it.each([
    ['liens.csv', 'De;À\nLéa;Marc\n'],
    ['liens.csv', 'De;À;Formel;Certitude\nLéa;Marc;;\n'],
    ['map.dot', 'graph { lea -- marc }'],
    ['map.net', '*Vertices 2\n1 "Léa"\n2 "Marc"\n*Edges\n1 2\n'],
    ['map.json', '{"nodes":[{"id":"lea"},{"id":"marc"}],"links":[{"source":"lea","target":"marc"}]}'],
    ['map.gml', 'graph [ node [ id 1 label "Léa" ] node [ id 2 label "Marc" ] edge [ source 1 target 2 ] ]'],
    ['map.opml', '<opml version="2.0"><body><outline text="Léa"><outline text="Marc"/></outline></body></opml>'],
    ['acteurs.csv', 'Nom;Structure\nLéa Morel;CUMA du Val\n'],
    ['membres.csv', 'Acteur;Réseau\nLéa Morel;Réseau rural\n'],
  ])('stay blank: %s %s', async (name, text) => {
    expect(said(await read([name, text]))).toEqual([BLANK]);
  });

  it('leave as blanks, and what is said as it is said', () => {
    const document = aDocument({}, ['lea-marc', 'lea-ana?']);
    const ties = [...document.ties].map(([id, tie]) => {
      const { certainty: _confirmed, ...blank } = tie;
      return [id, tie.certainty === 'confirmed' ? blank : tie] as const;
    });
    const file = writeTables(
      fromDocument({ ...document, ties: new Map<Tie['id'], Tie>(ties) }, { language: 'fr', privateNotes: false }),
      'fr',
    );
    expect(file.find(({ suffix }) => suffix === 'liens')?.text).toContain('lea;marc;;;;;');
    expect(file.find(({ suffix }) => suffix === 'liens')?.text).toContain('à vérifier');
    const text = writeNative({ ...document, ties: new Map<Tie['id'], Tie>(ties) });
    expect(text.match(/"certainty"/g)).toHaveLength(1);
    const again = readNative({ name: 'map.maillon.json', bytes: new TextEncoder().encode(text) });
    expect(again.outcome !== 'error' && said(again.document).map(([one]) => one)).toEqual([undefined, 'toVerify']);
  });

  it('is one tie where a row says with certainty what a column of the actors says', async () => {
    const document = await read(
      ['acteurs.csv', 'Nom;Structure\nLéa Morel;CUMA du Val\n'],
      ['liens.csv', 'De;À;Nature;Certitude\nLéa Morel;CUMA du Val;travaille pour;avéré\n'],
    );
    expect(said(document)).toEqual([['confirmed', undefined]]);
  });
});
