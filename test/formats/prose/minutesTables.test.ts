import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { tied } from '../cards/opened';

async function read(text: string, answers: ReadonlyMap<string, boolean> = new Map()) {
  let id = 0;
  const newId = () => `id${++id}`;
  return readFiles([{ name: 'cr.txt', bytes: new TextEncoder().encode(text) }], { language: 'fr', answers, newId });
}

const MINUTES = `Compte rendu : Comité mobilité
12/03/2025, Brézol

Étaient présents :
- Mme Zoé Lefèvre, présidente, CUMA de la Sioulette
- M. Hervé Leblanc – Mairie de Saint-Ours
- Mme Lefèvre

Absents excusés : Luc Blanc et Marie Roux (CIVAM Ombrance)

Discussion : tout va bien, dit Mme Roux. Contact : zoe@cuma.example
`;

it('minutes give those present and excused, where they work, and the meeting: asked, and so by default', async () => {
  const result = await read(MINUTES);
  if (result.outcome !== 'ask') throw new Error(result.outcome);
  const { document } = result;
  expect([...document.actors.values()].map(({ name }) => name).sort()).toEqual([
    'CIVAM Ombrance',
    'CUMA de la Sioulette',
    'Hervé Leblanc',
    'Luc Blanc',
    'Mairie de Saint-Ours',
    'Marie Roux',
    'Zoé Lefèvre',
  ]);
  expect(tied(document).sort()).toEqual([
    'Hervé Leblanc – Mairie de Saint-Ours: worksFor',
    'Marie Roux – CIVAM Ombrance: worksFor',
    'Zoé Lefèvre – CUMA de la Sioulette: worksFor',
  ]);
  const [meeting] = document.meetings.values();
  expect([meeting?.title, meeting?.date, meeting?.place, meeting?.participants.length]).toEqual([
    'Comité mobilité',
    '2025-03-12',
    'Brézol',
    2,
  ]);
  expect(JSON.stringify([...document.actors.values()])).not.toContain('@');
});

it('whoever says that it is none has it read as a table', async () => {
  const result = await read(MINUTES, new Map([['cr.txt\u001Fminutes', false]]));
  expect('questions' in result && result.questions.some(({ kind }) => kind === 'signInSheet')).toBe(false);
});

it('a table with a column of participants is no minutes', async () => {
  const result = await read('Rencontre;Date;Lieu;Participants\nComité;12/03/2025;Vernes;Luc Blanc | Zoé Lefèvre\n');
  if (result.outcome === 'error') throw new Error('refused');
  expect(result.document.meetings.size).toBe(1);
  expect(result.questions).toEqual([]);
});
