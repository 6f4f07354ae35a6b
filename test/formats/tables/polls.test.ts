import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

const read = async (name: string, lines: readonly string[]) => {
  const result = await readFiles([{ name, bytes: new TextEncoder().encode(lines.join('\n')) }], aReadContext());
  if (result.outcome === 'error') throw new Error('refused');
  const titles = [...result.document.meetings.values()].map(({ title }) => title);
  return { titles, codes: result.messages.map(({ code }) => code) };
};

it('says of a poll that its dates are proposed, and of an attendance table that people were there', async () => {
  const poll = await read('dates.csv', [
    'Nom;lundi 3 mars 2025 10:00;mardi 4 mars 2025 14:00',
    'Lucile Martin;Oui;Non',
    'Hakim Bensaid;Oui;Si nécessaire',
    'Anne Roux;Non;Oui',
  ]);
  expect(poll.codes).toContain('READ_AS_POLL');
  expect(poll.titles.every((title) => title.endsWith('(date proposée)'))).toBe(true);
  const attendance = await read('presences.csv', [
    'Nom;03/03/2025;04/03/2025',
    'Lucile Martin;Oui;Non',
    'Hakim Bensaid;Oui;Oui',
  ]);
  expect(attendance.codes).toContain('READ_AS_ATTENDANCE');
  expect(attendance.titles.some((title) => title.includes('proposée'))).toBe(false);
});

it('says of a calendar that those who meet were asked to, not that they were there', async () => {
  const { codes, titles } = await read('calendrier.csv', [
    'Objet;Début;Organisateur de la réunion;Participants obligatoires;Participants facultatifs',
    'Point mobilité;03/03/2025;Lucile Martin;Hakim Bensaid;Anne Roux',
    'Bilan;04/03/2025;Hakim Bensaid;Lucile Martin;',
  ]);
  expect(titles).toEqual(['Point mobilité', 'Bilan']);
  expect(codes).toContain('READ_AS_CALENDAR');
  expect(codes).not.toContain('READ_AS_ATTENDANCE');
});
