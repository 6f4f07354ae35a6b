import type { TestimoniesMessages } from './testimoniesFr';

export const testimoniesEn: TestimoniesMessages = {
  title: 'Testimonies',
  add: 'testimony',
  summary: (themes, publics) => (publics === '' ? `On: ${themes}` : `On: ${themes}. For: ${publics}`),
  anything: 'subject not said yet',
  action: 'What they took part in',
  consent: 'Consent',
  lastGiven: 'Last told',
  themes: 'Themes',
  publics: 'Suits',
  removeTestimony: 'Remove this testimony',
};
