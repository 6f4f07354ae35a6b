import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { writeFiles } from '../../../src/formats/writeFiles';
import { aReadContext } from '../../helpers/readContext';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

async function mapOf(name: string, text: string) {
  const result = await readFiles([file(name, text)], aReadContext());
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  return result.document;
}

const SAID = {
  gexf: /weight="2\.5"/,
  graphml: />2\.5</,
  pajek: /^1 2 2\.5/m,
  graphology: /"weight": ?"?2\.5/,
  kumu: /"weight": ?"?2\.5/,
  cytoscape: /"weight": ?"?2\.5/,
} as const;

describe('a weight', () => {
  it.each(Object.keys(SAID) as (keyof typeof SAID)[])(
    'leaves as one, whatever its column is called: %s',
    async (kind) => {
      for (const heading of ['Poids', 'Weight', 'Pondération', 'Valeur', 'Strength']) {
        const document = await mapOf('liens.csv', `De;À;${heading}\nAnne Roux;Marc Vidal;2,5`);
        const [written] = await writeFiles(document, kind, { language: 'fr', privateNotes: false, confidences: false });
        const text = new TextDecoder().decode(written?.bytes);
        expect(text).toMatch(SAID[kind]);
        const again = await mapOf(`carte${written?.extension}`, text);
        expect([...again.ties.values()].map(({ attributes }) => attributes)).toEqual([[[heading, '2,5']]]);
      }
    },
  );

  it.each(['export let data = ', 'export const data = ', 'export default ', 'const data = ', 'window.data = '])(
    'a network that was made a script of opens: %s',
    async (start) => {
      const json =
        '{"nodes":[{"id":"a","label":"Anne"},{"id":"b","label":"Paul"}],"links":[{"source":"a","target":"b"}]}';
      const { actors, ties } = await mapOf('reseau.js', `${start}${json};`);
      expect([actors.size, ties.size]).toEqual([2, 1]);
    },
  );
});
