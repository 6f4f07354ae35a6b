import type { Askable } from '../../analysis/answers/answer';

export const askableEn: Readonly<Record<Askable, string>> = {
  mission: 'remit',
  framework: 'framework',
  themes: 'themes',
  territory: 'area',
  contactPerson: 'a name to contact',
  consent: 'consent to speak',
};
