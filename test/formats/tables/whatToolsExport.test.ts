import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

async function opened(name: string, ...lines: string[]) {
  const read = await readFiles([{ name, bytes: new TextEncoder().encode(lines.join('\n')) }], aReadContext());
  if (read.outcome === 'error') throw new Error(read.messages.map(({ code }) => code).join());
  const { actors, meetings, actions, privates } = read.document;
  const called = (id: string) => [...actors.values()].find((actor) => actor.id === id)?.name ?? '';
  return {
    names: [...actors.values()].map(({ name }) => name),
    meetings: [...meetings.values()].map((one) => `${one.title}: ${one.participants.map(called).join(', ')}`),
    actions: [...actions.values()].map(
      (one) => `${one.title}: ${[one.lead ?? '', ...one.partners].map(called).join(', ')}`,
    ),
    days: [...meetings.values()].map(({ date }) => date),
    said: [...privates.values()].map(({ notes = '' }) => notes).join(),
    left: read.messages.filter(({ code }) => code === 'COLUMN_LEFT_OUT').map(({ column }) => column),
    emails: [...privates.values()].map(({ email }) => email),
  };
}

describe('tables of meetings as calendars write them', () => {
  it('a line for each meeting gives who calls it and who is asked to come, without their places', async () => {
    const { names, meetings, left } = await opened(
      'calendar.csv',
      'Subject;Start Date;Start Time;Meeting Organizer;Required Attendees;Optional Attendees;Location',
      'Reading group;2025-03-12;10:00;Jane Hart;Ann Blue; Tom Reed;Town Hall',
      'Lunch;2025-03-13;12:00;Tom Reed;Jane Hart;;Town Hall',
    );
    expect(names).not.toContain('Town Hall');
    expect(left).toEqual(['Start Time']);
    expect(meetings).toEqual(['Reading group: Jane Hart, Ann Blue, Tom Reed', 'Lunch: Tom Reed, Jane Hart']);
  });

  it('of replies to an invitation those who come were there, whoever calls it too, and a room is nobody', async () => {
    const { names, meetings } = await opened(
      'reunion de bassin.csv',
      'Nom;Présence;Réponse',
      'Anne Petit;Organisateur de la réunion;Aucune',
      'Luc Blanc;Participant obligatoire;Accepté',
      'Marie Roux;Participant facultatif;Refusé',
      'Salle 3;Ressource (salle ou équipement);Accepté',
    );
    expect(names).toEqual(['Anne Petit', 'Luc Blanc', 'Marie Roux']);
    expect(meetings).toEqual(['reunion de bassin: Anne Petit, Luc Blanc']);
  });

  it('of a report whose first part is the meeting, those below were there, on its day as an American program writes it', async () => {
    const { names, meetings, days } = await opened(
      'participants_845.csv',
      'Meeting ID,Topic,Start Time,Duration (Minutes)',
      '845 1226 7034,Les cafés du réseau,03/14/2024 10:01:22 AM,68',
      '',
      'Name (Original Name),User Email,Total Duration (Minutes),Guest',
      'Anne Petit (Mairie de Brézol),,68,No',
      'Luc Blanc - CUMA du Val,luc@cuma.example,64,Yes',
    );
    expect(names).toEqual(['Anne Petit', 'Luc Blanc', 'Mairie de Brézol', 'CUMA du Val']);
    expect(meetings).toEqual(['Les cafés du réseau: Anne Petit, Luc Blanc']);
    expect(days).toEqual(['2024-03-14']);
  });

  it.each([
    ['Event Name;', 'Repair day;', ['Repair day: Ann Blue, Tom Reed']],
    // Nobody says which event these are tickets of.
    ['', '', []],
  ])('tickets are of a meeting where a column names it: %s', async (heading, event, expected) => {
    const { meetings } = await opened(
      'attendees.csv',
      `${heading}First Name;Last Name;Ticket Type;Company`,
      `${event}Ann;Blue;Free;Calder Tool Library`,
      `${event}Tom;Reed;Free;Vale Council`,
    );
    expect(meetings).toEqual(expected);
  });
});

describe('what organisations do in actions, a column for each', () => {
  const lines = (heading: string, cell: string) => [
    `Structure;Semaine du vélo;Jardin du quai${heading}`,
    `Mairie de Loudes;pilote;${cell}`,
    `Collège Prévert;partenaire;pilote${cell}`,
    `Association Roue libre;;partenaire${cell}`,
  ];

  it('whoever is ahead leads and the others take part', async () => {
    const { actions } = await opened('actions.csv', ...lines('', ''));
    expect(actions).toEqual([
      'Semaine du vélo: Mairie de Loudes, Collège Prévert',
      'Jardin du quai: Collège Prévert, Association Roue libre',
    ]);
  });

  it('a table with anything else to say is none: it would be lost', async () => {
    const { actions } = await opened('actions.csv', ...lines(';Budget', ';12000'));
    expect(actions).toEqual([]);
  });
});

describe('a list of one column', () => {
  const LINES = [
    'Luc Blanc (Mairie de Loudes) 06 39 98 00 02',
    'Marie Roux (CAF du Lot)',
    'Zoé Noir, Centre social Barbara',
  ];

  it('parts who, where they work and how they are reached', async () => {
    const { names, emails } = await opened(
      'contacts.csv',
      'Nos contacts',
      'Anne Petit (CPIE du Velay) anne@cpie.example',
      ...LINES,
    );
    expect(names.slice(0, 4)).toEqual(['Anne Petit', 'Luc Blanc', 'Marie Roux', 'Zoé Noir']);
    expect(names).not.toContain('Nos contacts');
    expect(emails).toContain('anne@cpie.example');
  });

  it('loses nobody of the first lines, and no second address', async () => {
    const both = 'Anne Petit (CPIE du Velay) anne@cpie.example / accueil@cpie.example';
    const lines = ['Nos contacts', 'Jean Morel 06 39 98 00 09', both, ...LINES];
    const { names, emails, said } = await opened('contacts.csv', ...lines);
    expect(names.slice(0, 2)).toEqual(['Jean Morel', 'Anne Petit']);
    expect(names).not.toContain('Nos contacts');
    expect(emails).toContain('anne@cpie.example');
    expect(said).toContain('accueil@cpie.example');
  });
});

it('no address leaves with the name that it stands beside, whatever is listed, and none is lost', async () => {
  const { names, emails } = await opened(
    'lieux.csv',
    'Lieu;Commune',
    'Café du Port 06 39 98 00 07 port@cafe.example bar@cafe.example;Loudes',
    'Salle des fêtes;Loudes',
  );
  expect(names).toEqual(['Café du Port', 'Salle des fêtes']);
  expect(emails).toEqual(['port@cafe.example']);
});

it('what is remarked of two who work together is no action for everybody to read', async () => {
  const { names, actions } = await opened(
    'qui avec qui.csv',
    'Qui;Avec;Remarques',
    'Marie Durand;Paul Martin;à rappeler, très pris',
    'Anne Roux;Marie Durand;voisines',
  );
  expect(actions).toEqual([]);
  expect(names).toEqual(['Marie Durand', 'Paul Martin', 'Anne Roux']);
});

it('an action is what is done, beside what is remarked of who does it with whom', async () => {
  const { actions } = await opened(
    'taches.csv',
    'Remarques;Tâche;Qui;Avec',
    'à rappeler;Réserver la salle;Marie Durand;Paul Martin',
    'voisines;Trouver des tables;Anne Roux;Marie Durand',
  );
  expect(actions).toEqual([
    'Réserver la salle: Marie Durand, Paul Martin',
    'Trouver des tables: Anne Roux, Marie Durand',
  ]);
});

it('where a meeting is held says of nobody that they came', async () => {
  const { meetings } = await opened(
    'visitors 7 November 2024.csv',
    'Visitors,7 November 2024,',
    'Name,Organisation,Venue',
    'Ann Blue,Calder Tool Library,',
    'Tom Reed,Vale Council,',
  );
  expect(meetings).toEqual([]);
});
