import { expect, it } from 'vitest';
import { isContactHeading, isRemarkHeading, isSeatHeading } from '../../../src/domain/words/contactData';
import { readTable } from '../../helpers/readTable';

it('an extract of the register of charities is of charities, and of no addresses', async () => {
  const { actors, ties } = await readTable(
    'charities.csv',
    'registered_charity_number,charity_name,charity_type,charity_contact_address1,charity_contact_address2,charity_activities',
    '290101,THE FERNHOLLOW TRUST,Trust,THE OLD RECTORY,THORNMERE,Grants to individuals',
    '590340,Thornmere Talking Newspaper,Other,7 Mill Lane,Thornmere,Weekly recordings',
  );
  expect(actors).toEqual(['THE FERNHOLLOW TRUST (structure)', 'Thornmere Talking Newspaper (structure)']);
  expect(ties).toEqual([]);
  expect(['charity_contact_address1', 'Registered address', 'Contact address'].map(isSeatHeading)).toEqual([
    true,
    true,
    true,
  ]);
});

it('an attendee summary with its day above is a meeting', async () => {
  const { met } = await readTable(
    'attendee_summary.csv',
    'Attendee Summary,,,',
    '"Thursday 12 June 2025, The Old Corn Exchange",,,',
    'First Name,Surname,Ticket Type,Company',
    'Beatrix,Holloway,Speaker,Stourbeck Community Kitchen',
    'Samuel,Okonjo,General Admission,Stourbeck Town Council',
    'Total attendees,2,,',
  );
  expect(met).toEqual([['Beatrix Holloway', 'Samuel Okonjo']]);
});

it('who works with whom is read as such, and what is for nobody’s eyes is no title', async () => {
  const { ties, actions } = await readTable(
    'log.csv',
    'First contact,Who,With whom,What they do together,For my eyes',
    '03/02/2024,Portmellyn Surf Club,Portmellyn Primary School,lessons,',
    '19/03/2024,St Erth Dairy Farm,Penrose Care Home,milk round,fell out over the invoice',
  );
  expect(ties).toEqual(['Penrose Care Home – St Erth Dairy Farm', 'Portmellyn Primary School – Portmellyn Surf Club']);
  expect(actions).toEqual([]);
  expect(['For my eyes', 'My eyes only', 'Eyewear'].map(isRemarkHeading)).toEqual([true, true, false]);
});

it('when a group meets is no group, and the key that it has is no number of its own', async () => {
  const { actors, ties } = await readTable(
    'hirers.csv',
    'When;Group;Who to ask for;Reach them at;Key',
    'Mondays 7pm;Osmotherby Bridge Club;Prudence Ellershaw;prudence@bridge.example;safe',
    'Weekday mornings;Osmotherby Playgroup;Olumide Fashola;07700 900221;safe',
    'Thursdays 6pm;Dale Folk Dancers Society;Teodor Marin;07700 900223, or a note at 8 Chapel Garth;none',
  );
  expect(actors).toHaveLength(6);
  expect(ties).toContain('Olumide Fashola – Osmotherby Playgroup');
  expect(['Reach them at', 'Reach'].map(isContactHeading)).toEqual([true, false]);
});

it('what somebody can help with is what they work on', async () => {
  const bytes = [
    'Name,Works for,Can help with',
    'Rhiannon Prosser,Age Well,"loneliness, debt"',
    'Tunde Adeyemi,Age Well,debt',
  ];
  expect((await readTable('people.csv', ...bytes)).attributes).toEqual([]);
});
