import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { opened, tied, typed } from './opened';

const latin = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));
const wide = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(text).flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
  ]);

describe('cards', () => {
  it('of version 2.1: quoted-printable over several lines, names without FN, parameters without a name', async () => {
    const map = await opened(
      'contacts.vcf',
      [
        'BEGIN:VCARD',
        'VERSION:2.1',
        'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Lef=E8vre;Zo=E9;;;',
        'ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Coop=C3=A9rative de la=',
        ' Sioulette;P=C3=B4le =C3=A9nergie',
        'TEL;CELL;VOICE:+33 6 39 98 00 40',
        'EMAIL;INTERNET:zoe@coop.example',
        'END:VCARD',
      ].join('\r\n'),
    );
    expect(typed(map)).toEqual(['Zoé Lefèvre: person', 'Coopérative de la Sioulette: structure']);
    expect(tied(map)).toEqual(['Zoé Lefèvre – Coopérative de la Sioulette: worksFor']);
    expect([...map.privates.values()]).toEqual([{ email: 'zoe@coop.example', phone: '+33 6 39 98 00 40' }]);
    expect([...map.actors.values()][0]?.attributes).toEqual([['Service', 'Pôle énergie']]);
  });

  it('of versions 3.0 and 4.0: folded lines, groups, escapes, organisations, groups of people', async () => {
    const map = await opened(
      'contacts.vcf',
      `BEGIN:VCARD\nVERSION:3.0\nFN:Paul Me\n  rcier\nitem1.ORG:Foyer\\, rural;\nitem1.EMAIL;type="a;b:c":paul@foyer.example
CATEGORIES:mobilité,myContacts\nNOTE:préfère\\nle matin\nBDAY:1970-01-01\nPHOTO;ENCODING=b:AAAA\n BBBB\nEND:VCARD
BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Mairie de Brézol\nTEL;VALUE=uri:tel:+33-6-39-98-00-41\nEND:VCARD
BEGIN:VCARD\nVERSION:3.0\nORG:Atelier des Combes\nEND:VCARD
BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Mobilité Combes\nEND:VCARD\nBEGIN:VCARD\nEMAIL:leila.haddad@x.example\nEND:VCARD`,
    );
    expect(typed(map)).toEqual([
      'Paul Me rcier: person',
      'Mairie de Brézol: structure',
      'Atelier des Combes: structure',
      'Mobilité Combes: network',
      'Leila Haddad: person',
      'Foyer, rural: structure',
    ]);
    expect([...map.themes.values()].map(({ label }) => label)).toEqual(['mobilité']);
    expect([...map.privates.values()][0]).toEqual({
      email: 'paul@foyer.example',
      notes: 'préfère\nle matin\n1970-01-01',
    });
  });

  it.each([
    ['cp1252', latin],
    ['UTF-16', wide],
  ])('in %s', async (_, encode) => {
    const map = await opened('c.vcf', encode("BEGIN:VCARD\r\nFN:Zoé Lefèvre\r\nORG:Café de l'Été\r\nEND:VCARD\r\n"));
    expect(typed(map)).toEqual(['Zoé Lefèvre: person', "Café de l'Été: structure"]);
  });

  it('are told by what they hold, and nobody is made of a card without a name', async () => {
    expect(
      typed(await opened('export', 'BEGIN:VCARD\nFN:Zoé Lefèvre\nEND:VCARD\nBEGIN:VCARD\nTEL:06\nEND:VCARD')),
    ).toEqual(['Zoé Lefèvre: person']);
    await expect(opened('c.vcf', 'BEGIN:VCARD\nEND:VCARD')).rejects.toThrow('NO_DATA_ROWS');
  });
});

describe('events', () => {
  const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n');
  const calendar = (...events: string[]) => `BEGIN:VCALENDAR\n${events.join('\n')}\nEND:VCALENDAR`;

  it('are meetings of those asked, without rooms, alarms and addresses of offices; who declined was not there', async () => {
    const map = await opened(
      'agenda.ics',
      calendar(
        event(
          'UID:1',
          'DTSTART;VALUE=DATE:20250311',
          'SUMMARY:Comité\\, mobilité',
          'LOCATION:Brézol',
          'RRULE:FREQ=WEEKLY',
          'ORGANIZER;CN="Da Silva, Inès":MAILTO:ines@o.example',
          'ATTENDEE;PARTSTAT=ACCEPTED:mailto:samira.belkacem@o.example',
          'ATTENDEE;CUTYPE=ROOM;CN=Salle 2:mailto:salle2@o.example',
          'ATTENDEE;PARTSTAT=DECLINED;CN=Luc Blanc:mailto:luc@o.example',
          'ATTENDEE:mailto:accueil@o.example',
          'BEGIN:VALARM\nATTENDEE;CN=Alarme:mailto:a.b@o.example\nEND:VALARM',
        ),
        event('UID:1', 'RECURRENCE-ID:20250318', 'DTSTART:20250318', 'ATTENDEE;CN=X Y:mailto:x@o.example'),
        event('UID:2', 'SUMMARY:Dentiste', 'DTSTART:20250312'),
        event('UID:3', 'STATUS:CANCELLED', 'ATTENDEE;CN=Annulé:mailto:z@o.example'),
      ),
    );
    expect(typed(map).map((one) => one.split(':')[0])).toEqual(['Inès Da Silva', 'Samira Belkacem', 'Luc Blanc']);
    expect(
      [...map.meetings.values()].map(({ title, date, place, participants }) => [
        title,
        date,
        place,
        participants.length,
      ]),
    ).toEqual([['Comité, mobilité', '2025-03-11', 'Brézol', 2]]);
    expect(map.ties.size).toBe(0);
  });

  it('are said to be meetings: no tie on the picture shows them', async () => {
    const bytes = new TextEncoder().encode(calendar(event('UID:1', 'ATTENDEE;CN=Luc Blanc:mailto:luc@a.example')));
    const given = { language: 'fr', answers: new Map(), newId: () => 'id' } as const;
    const { messages } = await readFiles([{ name: 'agenda.ics', bytes }], given);
    expect(messages.map(({ code }) => code)).toEqual(['READ_AS_CALENDAR']);
  });

  it('tell two of one name apart by their addresses', async () => {
    const map = await opened(
      'agenda.ics',
      calendar(
        event('UID:1', 'ATTENDEE;CN=Luc Blanc:mailto:luc@a.example'),
        event('UID:2', 'ATTENDEE;CN=Luc Blanc:mailto:blanc@b.example', 'ATTENDEE;CN=Luc Blanc:mailto:luc@a.example'),
      ),
    );
    expect(map.actors.size).toBe(2);
    expect([...map.meetings.values()].map(({ participants }) => participants.length)).toEqual([1, 2]);
  });
});

describe('a list of addresses', () => {
  it.each([
    ['a line from Outlook', 'À : "Belkacem, Samira" <samira@a.example>; o.diallo@b.example; accueil@c.example'],
    ['commas', 'Samira Belkacem <samira@a.example>, O. Diallo <o@b.example>'],
    ['below a title', 'Contacts de la filière bois\nSamira Belkacem <samira@a.example>, O. Diallo <o@b.example>'],
    ['below a title, without names', 'Équipe projet\nsamira.belkacem@a.example\no.diallo@b.example\n'],
    ['one a line', '\uFEFFSamira Belkacem <samira@a.example>\r\n\r\no.diallo@b.example\r\n'],
  ])('gives people: %s', async (_, text) => {
    const map = await opened('liste.txt', text);
    expect([...map.actors.values()].map(({ name }) => name)).toEqual(['Samira Belkacem', 'O. Diallo']);
    expect(map.privates.size).toBe(2);
  });

  it('says whom an address made of a first and a last name is of, where their name alone does not', async () => {
    const people = ['zelinda.lequarouble@a.example', 'z.lequarouble@a.example', 'quarouble_zelinda@a.example'];
    for (const address of people) {
      const map = await opened('liste.txt', `Zelinda LE QUAROUBLE <${address}>; Samira Belkacem <sb@a.example>`);
      expect([address, ...typed(map)]).toEqual([address, 'Zelinda LE QUAROUBLE: person', 'Samira Belkacem: person']);
    }
    const others = [
      'contact@a.example',
      'pigeonvole@a.example',
      'p.dupont@a.example',
      'pigeon.vole@pigeon-vole.example',
    ];
    for (const address of others) {
      const map = await opened('liste.txt', `Pigeon Vole <${address}>; Samira Belkacem <sb@a.example>`);
      expect([address, ...typed(map)]).toEqual([address, 'Pigeon Vole: unknown', 'Samira Belkacem: person']);
    }
  });

  it('is not every text that has an address in it', async () => {
    // A table of one column: its heading is no title.
    await expect(opened('mails.csv', 'E-mail\nsamira@a.example\nluc@b.example\n')).rejects.toThrow('asked');
    const map = await opened('liste.csv', 'Nom;E-mail\nSamira Belkacem;samira@a.example\nLuc Blanc;luc@b.example\n');
    expect(map.actors.size).toBe(2);
  });
});
