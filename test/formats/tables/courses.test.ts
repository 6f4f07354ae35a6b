import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

async function read(lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const result = await readFiles([{ name: 'inscriptions.csv', bytes }], aReadContext());
  if (result.outcome === 'error') throw new Error('refused');
  const { actors, meetings, ties } = result.document;
  return {
    codes: result.messages.map(({ code }) => code),
    ties: [...ties.values()].map(({ a, b }) => `${actors.get(a)?.name} – ${actors.get(b)?.name}`),
    meetings: [...meetings.values()].map(({ title, date, participants }) => ({
      title,
      date,
      guests: participants.map((id) => actors.get(id)?.name),
    })),
  };
}

it('makes of each course on each day a meeting of whoever takes it and whoever gives it', async () => {
  const { codes, ties, meetings } = await read([
    'Formation;Date;Organisme;Formatrice;Bénévole;Association;Statut',
    'Accueillir;12/11/2024;Udess 98;Sabrina Colin;Guy Lemaire;Ludothèque Pirouette;inscrit',
    'Accueillir;12/11/2024;Udess 98;Sabrina Colin;Pauline Vidal;Repair café de Joinvilliers;annulé',
    'Accueillir;14/01/2025;Udess 98;;Hamid Rahmani;Ciné-club du Der;inscrit',
    'Accueillir;14/01/2025;Udess 98;;Odette Jacquot;Ludothèque Pirouette;inscrite',
  ]);
  expect(codes).toContain('READ_AS_COURSES');
  expect(meetings).toEqual([
    { title: 'Accueillir', date: '2024-11-12', guests: ['Guy Lemaire', 'Sabrina Colin'] },
    { title: 'Accueillir', date: '2025-01-14', guests: ['Hamid Rahmani', 'Odette Jacquot'] },
  ]);
  expect(ties).toEqual([
    'Guy Lemaire – Ludothèque Pirouette',
    'Pauline Vidal – Repair café de Joinvilliers',
    'Hamid Rahmani – Ciné-club du Der',
    'Odette Jacquot – Ludothèque Pirouette',
    'Sabrina Colin – Udess 98',
  ]);
});

it('says of nobody of two with one name that they came, and tells sessions apart by a day without a year', async () => {
  const { meetings } = await read([
    'Course;Date;Name;Organisation;Email',
    'First aid;12 June;Sarah Jones;Llanfair Village Hall;sarah@llanfair.example',
    'First aid;12 June;Olive Brace;Bryn Lunch Club;olive@bryn.example',
    'First aid;12 June;Nathan Dyer;Bryn Lunch Club;nathan@bryn.example',
    'First aid;3 July;Sarah Jones;Cwm Energy;sarah@cwm.example',
    'First aid;3 July;Kit Varley;Pentre Youth Club;kit@pentre.example',
  ]);
  expect(meetings).toEqual([
    { title: 'First aid, 12 June', guests: ['Olive Brace', 'Nathan Dyer'] },
    { title: 'First aid, 3 July', guests: ['Kit Varley'] },
  ]);
});

it('takes what somebody learnt once for no meeting', async () => {
  const { codes, meetings } = await read([
    'Nom;Structure;Formation;Courriel',
    'Guy Lemaire;Ludothèque Pirouette;BTS gestion;guy@pirouette.example',
    'Pauline Vidal;Repair café de Joinvilliers;BTS gestion;pauline@repair.example',
    'Hamid Rahmani;Ciné-club du Der;Licence;hamid@der.example',
  ]);
  expect(meetings).toEqual([]);
  expect(codes).not.toContain('READ_AS_COURSES');
});

it('takes a bare "Organisme" for where people work, and two trainers in a cell for two', async () => {
  const bare = await read([
    'Nom;Prénom;Organisme;Formation',
    'Dupont;Marie;CCAS de Corbeval;BAFA',
    'Petit;Luc;Mairie de Corbeval;BAFA',
    'Faure;Zoé;Mairie de Corbeval;BAFD',
  ]);
  expect(bare.ties).toEqual([
    'Marie Dupont – CCAS de Corbeval',
    'Luc Petit – Mairie de Corbeval',
    'Zoé Faure – Mairie de Corbeval',
  ]);
  expect(bare.meetings).toEqual([]);
  const { meetings } = await read([
    'Formation;Date;Formateurs;Nom;Structure;Suivi',
    'Secourisme;12/03/2026;Jean Martin et Zoé Faure;Marie Dupont;CCAS de Corbeval;sur liste d’attente',
    'Secourisme;12/03/2026;Jean Martin et Zoé Faure;Luc Petit;;inscrit',
    'Compta;14/03/2026;Jean Martin;Luc Petit;MJC du Val;inscrit',
    'Compta;14/03/2026;Jean Martin;Anne Roux;MJC du Val;inscrite',
  ]);
  expect(meetings.map(({ guests }) => guests)).toEqual([
    ['Jean Martin', 'Zoé Faure', 'Luc Petit'],
    ['Luc Petit', 'Jean Martin', 'Anne Roux'],
  ]);
});
