import type { ContactsMessages } from './fr';

export const contactsEn: ContactsMessages = {
  title: 'An address book',
  hint: 'The people and organisations of the map, for a telephone or an e-mail program: name, organisation, job, themes. Under the names chosen above, and without private notes.',
  save: 'Contacts (.vcf)',
  withReach: 'Include e-mail addresses and telephone numbers',
  noReach: 'Under another name, nobody leaves with an address or a telephone number.',
  fileTitle: (map) => `Contacts – ${map}`,
  card: 'Contact card (.vcf)',
};
