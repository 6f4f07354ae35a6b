import { expect, it } from 'vitest';
import { readTable } from '../../helpers/readTable';

it('who answered that they were not coming met nobody, whatever the tool calls it', async () => {
  for (const [heading, came, away] of [
    ['Attendee Status', 'Checked In', 'Not Attending'],
    ['RSVP', 'Attending', 'Declined'],
    ['Order status', 'Confirmed', 'Cancelled'],
    ['Statut du participant', 'Confirmé', 'Annulé'],
  ]) {
    const { met } = await readTable(
      'attendees.csv',
      'Climate workshop: who came,,,',
      '"Thursday 6 March 2025, 10.00",,,',
      `First Name,Last Name,Company,${heading}`,
      `Oonagh,Delaney,Tidewrack Theatre Company,${came}`,
      `Rhys,Bevan,Slate Museum,${came}`,
      `Hamish,Geddes,Border Arts Trust,${away}`,
    );
    expect([heading, met]).toEqual([heading, [['Oonagh Delaney', 'Rhys Bevan']]]);
  }
});

it('what else somebody is trustee, chair or volunteer of is an organisation they are tied to', async () => {
  for (const heading of [
    'Also trustee of',
    'Chair of',
    'Also volunteers at',
    'Other trusteeships',
    'Administratrice de',
  ]) {
    const { ties } = await readTable(
      'directory.csv',
      `First name,Surname,Job title,Organisation,${heading}`,
      'Farida,Hussain,Manager,Age Well Northdale,Wharfebeck Community Transport',
      'Graham,Oldroyd,Officer,Northdale District Council,Wharfebeck Foodbank',
      'Bronwen,Pugh,Lead,Wharfebeck Carers Centre,',
    );
    expect([heading, ties]).toEqual([
      heading,
      [
        'Age Well Northdale – Farida Hussain',
        'Bronwen Pugh – Wharfebeck Carers Centre',
        'Farida Hussain – Wharfebeck Community Transport',
        'Graham Oldroyd – Northdale District Council',
        'Graham Oldroyd – Wharfebeck Foodbank',
      ],
    ]);
  }
});

it('members who are people stand beside those who have a representative, and whoever joined in some month signed nothing', async () => {
  for (const [member, speaker] of [
    ['Member', 'Named representative'],
    ['Adhérent', 'Représenté par'],
  ]) {
    const { actors, ties, met } = await readTable(
      'members.csv',
      'Celtic Fringe Arts Network: members at 31 January 2025,,,,',
      `No.,${member},Category,${speaker},Joined`,
      '001,Theatr y Glannau,Organisation,Mabli Howells,03/2019',
      '002,Brightwater Lane,Organisation,Owain Sadler,11/2020',
      '003,Gwenllian Fry,Individual,,06/2021',
      '004,Penarbor Town Council,Organisation,Cllr Barbara Stead,01/2022',
    );
    expect(actors.filter((one) => one.includes('(person)'))).toEqual([
      'Barbara Stead (person)',
      'Gwenllian Fry (person)',
      'Mabli Howells (person)',
      'Owain Sadler (person)',
    ]);
    expect(ties).toEqual([
      'Barbara Stead – Penarbor Town Council',
      'Brightwater Lane – Owain Sadler',
      'Mabli Howells – Theatr y Glannau',
    ]);
    expect(met).toEqual([]);
  }
});

it('a beneficiary leads its operation, with whom to ask there', async () => {
  const { actions, ties } = await readTable(
    'operations.csv',
    'Beneficiary;Operation;Delivery partners;Operation contact;EU rate',
    'Stanmoor College;Low-carbon workshop;Ashcombe Energy Co-operative;Philippa Grange;40%',
    "Wetherdale District Council;Market Hall refurbishment;Stanmoor Traders' Association;Adrian Mbeki;50%",
  );
  expect(actions.map(({ title, lead }) => [title, lead])).toEqual([
    ['Low-carbon workshop', 'Stanmoor College'],
    ['Market Hall refurbishment', 'Wetherdale District Council'],
  ]);
  expect(ties).toContain('Philippa Grange – Stanmoor College');
});

it('a first and a second organisation are two partners, each with its contact', async () => {
  for (const [one, other] of [
    ['First organisation', 'Second organisation'],
    ['Our organisation', 'Other organisation'],
    ['Première structure', 'Deuxième structure'],
  ]) {
    const { ties } = await readTable(
      'links.csv',
      `${one};Contact;${other};Contact;What they do together`,
      "Moyvale Men's Shed;Gerard Nestor;Ballyfarna National School;Gobnait Sheehy;bird boxes",
      'Drumlosh Nursing Home;Wanjiru Kamau;Carrickmoy Arts Centre;Gráinne Tuohy;singing',
    );
    expect([one, ties]).toEqual([
      one,
      [
        'Ballyfarna National School – Gobnait Sheehy',
        "Ballyfarna National School – Moyvale Men's Shed",
        'Carrickmoy Arts Centre – Drumlosh Nursing Home',
        'Carrickmoy Arts Centre – Gráinne Tuohy',
        'Drumlosh Nursing Home – Wanjiru Kamau',
        "Gerard Nestor – Moyvale Men's Shed",
      ],
    ]);
  }
});

it('who sits on a board for nobody but themselves works for no organisation of that name', async () => {
  const { actors, ties } = await readTable(
    'annex.csv',
    'Organisation represented;Member;Substitute',
    'Western Glens Health Trust;Anil Kapoor;Gwen Torrens',
    'Glens District Council;Uel Patterson;',
    'Independent member;Trevor Magill;',
    'Personne qualifiée;Claire Petit;',
  );
  expect(actors).toEqual([
    'Anil Kapoor (person)',
    'Claire Petit (person)',
    'Glens District Council (structure)',
    'Gwen Torrens (person)',
    'Trevor Magill (person)',
    'Uel Patterson (person)',
    'Western Glens Health Trust (structure)',
  ]);
  expect(ties).toHaveLength(3);
});

it('a board or a department of two things is one', async () => {
  const { actors } = await readTable(
    'answers.csv',
    'Your name,Your organisation,Which organisations do you work with?',
    'Simona Rusu,Moyvale Forum,"Moyvale Credit Union, Kilcarra Education and Training Board"',
    'Tara Nolan,Moyvale Credit Union,"Kilcarra Parks and Leisure Department, Moyvale Forum"',
  );
  expect(actors.map((one) => one.replace(/ \(.*/, ''))).toEqual([
    'Kilcarra Education and Training Board',
    'Kilcarra Parks and Leisure Department',
    'Moyvale Credit Union',
    'Moyvale Forum',
    'Simona Rusu',
    'Tara Nolan',
  ]);
});

it('when a list was last updated, below it, is nobody', async () => {
  for (const note of ['updated after AGM', 'Last updated 12 May', 'à jour au 12 mai', 'Vérifié en septembre']) {
    const { actors } = await readTable(
      'groups.csv',
      'Group;Main contact;Role',
      'Llanfryn Community Council;Rhiannon Prosser;Clerk',
      'Ysgol Gynradd Llanfryn;Delyth Hopkin;Headteacher',
      'Llanfryn Football Club;Huw Penry;Treasurer',
      `${note};;`,
    );
    expect([note, actors.length]).toEqual([note, 6]);
  }
});

it('the trustees of a register are people of its charities, with the day and the number that it has for each', async () => {
  const irish = await readTable(
    'register.csv',
    'Registered Charity Number,Registered Charity Name,Governing Form,Trustees (Start Date)',
    '20999101,Rathcormoy Community Playgroup CLG,CLG,Deirdre Lyons (Trustee) (04/09/2019);Samuel Adeyemi (Trustee Chairperson) (12/11/2020)',
    '20999102,Moyvale Men’s Shed,Association,Gerard Nestor (Trustee Chairperson) (01/02/2018)',
    '20999103,Glenavane Hall Committee,Association,',
  );
  expect(irish.ties).toEqual([
    'Deirdre Lyons – Rathcormoy Community Playgroup CLG',
    'Gerard Nestor – Moyvale Men’s Shed',
    'Rathcormoy Community Playgroup CLG – Samuel Adeyemi',
  ]);
  expect(irish.profiles).toContainEqual(['Samuel Adeyemi', 'Trustee Chairperson']);
  expect(irish.attributes).toEqual(expect.arrayContaining(['04/09/2019', '12/11/2020', '01/02/2018']));
});

it('a charity that a register says once for each trustee is one, and so is a trustee of two with one number', async () => {
  const { actors, ties, codes, attributes } = await readTable(
    'extract.csv',
    'registered_charity_number,charity_name,charity_contact_postcode,trustee_id,trustee_name,trustee_is_chair',
    '1999501,HARROW LANE SOCIETY,ZZ1 1AA,11872345,Mrs Jean Whitlock,True',
    '1999501,HARROW LANE SOCIETY,ZZ1 1AA,11872346,Mr Obinna Eze,False',
    '1999544,FENBRIDGE SUPPORT,ZZ1 2BB,11872345,Mrs Jean Whitlock,False',
    '1999544,FENBRIDGE SUPPORT,ZZ1 2BB,12117894,Kestrel Trustees Limited,False',
  );
  expect(actors).toEqual([
    'FENBRIDGE SUPPORT (structure)',
    'HARROW LANE SOCIETY (structure)',
    'Jean Whitlock (person)',
    'Kestrel Trustees Limited (structure)',
    'Obinna Eze (person)',
  ]);
  expect(ties).toEqual([
    'FENBRIDGE SUPPORT – Jean Whitlock',
    'FENBRIDGE SUPPORT – Kestrel Trustees Limited',
    'HARROW LANE SOCIETY – Jean Whitlock',
    'HARROW LANE SOCIETY – Obinna Eze',
  ]);
  expect(codes).not.toContain('DUP_NODE');
  expect(attributes).toEqual(
    expect.arrayContaining(['11872345', '11872346', 'True (HARROW LANE SOCIETY), False (FENBRIDGE SUPPORT)']),
  );
});
