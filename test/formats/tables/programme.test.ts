import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

async function read(lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const result = await readFiles([{ name: 'deroule.csv', bytes }], aReadContext());
  if (result.outcome === 'error') throw new Error('refused');
  const { actors, meetings, ties } = result.document;
  return {
    people: [...actors.values()],
    reached: [...result.document.privates.values()],
    codes: result.messages.map(({ code }) => code),
    ties: [...ties.values()].map(({ a, b }) => `${actors.get(a)?.name} – ${actors.get(b)?.name}`),
    meetings: [...meetings.values()].map(({ title, date, participants }) => ({
      title,
      date,
      guests: participants.map((id) => actors.get(id)?.name),
    })),
  };
}

it('makes of each session of a programme a meeting of those who speak in it', async () => {
  const { codes, meetings } = await read([
    'Journée de l’habitat, 27 novembre 2025;;;',
    'Heure;Table ronde;Intervenant·e;Structure',
    '10 h;L’emploi qu’on invente;Mme Lucile Martin;Régie Les Hauts',
    '10 h;L’emploi qu’on invente;Hakim Bensaid;La Boucle',
    '14 h;Habiter autrement;Anne Roux;Mairie de Briers',
  ]);
  expect(codes).toContain('READ_AS_PROGRAMME');
  expect(meetings).toEqual([
    { title: 'L’emploi qu’on invente', date: '2025-11-27', guests: ['Lucile Martin', 'Hakim Bensaid'] },
    { title: 'Habiter autrement', date: '2025-11-27', guests: ['Anne Roux'] },
  ]);
});

it.each([
  [
    'who put their names down',
    ['Nom;Structure;Atelier', 'Lucile Martin;La Boucle;A', 'Anne Roux;Mairie;A', 'Ana Ruiz;MJC;B'],
  ],
  [
    'a speaker a session',
    ['Session;Intervenant;Structure', 'Habiter;Lucile Martin;La Boucle', 'Manger;Anne Roux;Mairie de Briers'],
  ],
])('is no programme: %s', async (_, lines) => {
  const { codes } = await read(lines);
  expect(codes).not.toContain('READ_AS_PROGRAMME');
});

it('has those who put their names down for a session meet whoever trains them, and work for nobody', async () => {
  const { codes, meetings, ties, people, reached } = await read([
    'Date;Session;Formatrice;Organisme;Inscrits',
    '14/04/2025;Gestes;Lucile Martin;La Boucle;"Ana Ruiz (MJC de Lans), Hakim Bensaid 06 39 98 10 11"',
    '12/05/2025;Droits;Anne Roux;Mairie de Briers;"Ana Ruiz, Marc Petit"',
    'Repas non compris;;;;',
  ]);
  expect(codes).toEqual(['READ_AS_PROGRAMME', 'LINE_SET_ASIDE']);
  expect(meetings).toEqual([
    { title: 'Gestes', date: '2025-04-14', guests: ['Lucile Martin', 'Ana Ruiz', 'Hakim Bensaid'] },
    { title: 'Droits', date: '2025-05-12', guests: ['Anne Roux', 'Ana Ruiz', 'Marc Petit'] },
  ]);
  expect(JSON.stringify(people)).toContain('MJC de Lans');
  expect(JSON.stringify(reached)).toContain('06 39 98 10 11');
  expect(ties).toEqual(['Lucile Martin – La Boucle', 'Anne Roux – Mairie de Briers']);
});
