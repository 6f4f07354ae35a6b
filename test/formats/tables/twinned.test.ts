import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { writeFiles } from '../../../src/formats/writeFiles';
import { aReadContext } from '../../helpers/readContext';

const LINES = [
  'Établissement;Professeur référent;Mél professeur;Établissement partenaire;Pays;Professeur correspondant;Mél correspondant;Remarques',
  'Collège Simone-Veil;RENARD Mathilde;m.renard@a.example;Gesamtschule Altenbruck;Allemagne;Katrin Hellwig;k@b.example;à relancer',
  'Lycée Pagnol;ANCELIN Frédéric;;Volta North;Ghana;;bureau@volta.example;',
];

async function read(lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const result = await readFiles([{ name: 'appariements.csv', bytes }], aReadContext());
  if (result.outcome === 'error') throw new Error('refused');
  const { document } = result;
  const name = (id: string) => [...document.actors.values()].find((actor) => actor.id === id)?.name ?? '';
  const ties = [...document.ties.values()].map(({ a, b }) => `${name(a)} – ${name(b)}`);
  return { document, ties, codes: result.messages.map(({ code }) => code) };
}

it('ties the two organisations of a line, and everybody to the one that stands before them', async () => {
  const { ties, codes } = await read(LINES);
  expect(codes).toEqual(['READ_AS_TWINNED']);
  expect(ties.toSorted()).toEqual(
    [
      'RENARD Mathilde – Collège Simone-Veil',
      'Katrin Hellwig – Gesamtschule Altenbruck',
      'ANCELIN Frédéric – Lycée Pagnol',
      'Collège Simone-Veil – Gesamtschule Altenbruck',
      'Lycée Pagnol – Volta North',
    ].toSorted(),
  );
});

it('keeps the address of whoever is not named with their organisation, and what is remarked with who comes first, both private', async () => {
  const { document } = await read(LINES);
  const privately = new Map(
    [...document.privates].map(([id, kept]) => [document.actors.get(id)?.name ?? '', JSON.stringify(kept)]),
  );
  expect(privately.get('Volta North')).toContain('bureau@volta.example');
  expect(privately.get('Katrin Hellwig')).toContain('k@b.example');
  const first = [...document.actors.values()].find(({ name }) => name === 'RENARD Mathilde');
  expect(JSON.stringify([first, privately.get('RENARD Mathilde')])).toContain('à relancer');
  const options = { language: 'fr', privateNotes: false, confidences: false } as const;
  const written = await writeFiles(document, 'gexf', options);
  const text = written.map(({ bytes }) => new TextDecoder().decode(bytes)).join('');
  expect(text).toContain('Volta North');
  for (const secret of ['@volta', '@b.example', '@a.example', 'à relancer']) expect(text).not.toContain(secret);
});

it('makes nobody of a cell that says that there is nobody yet', async () => {
  const { document, ties } = await read([
    ...LINES,
    'École des Prés;À désigner;;Scuola Verdi;Italie;pas encore de contact;;',
  ]);
  expect([...document.actors.values()].map(({ name }) => name)).not.toContain('À désigner');
  expect(document.actors.size).toBe(9);
  expect(ties).toContain('École des Prés – Scuola Verdi');
});

it('leaves alone a table of partners that names nobody, and one of which only one column is headed so', async () => {
  const pairs = await read(['Commune;Commune partenaire', 'Péruès;Val Serena', 'Courtenac;Wiesenau']);
  expect(pairs.codes).not.toContain('READ_AS_TWINNED');
  const contacts = await read([
    'Association;Personne contact;Structure partenaire',
    'Amicale du Lac;Ana Ruiz;Mairie de Briers',
    'Foyer rural;Luc Blanc;Mairie de Lans',
  ]);
  expect(contacts.codes).not.toContain('READ_AS_TWINNED');
});
