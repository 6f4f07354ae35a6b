import type { Askable } from '../../analysis/answers/answer';

export const askableFr: Readonly<Record<Askable, string>> = {
  mission: 'sa mission',
  framework: 'son cadre d’action',
  themes: 'ses thèmes',
  territory: 'son territoire',
  contactPerson: 'un nom à contacter',
  consent: 'son accord pour témoigner',
};
