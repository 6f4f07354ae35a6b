import type { FieldMessages } from './fieldsFr';

export const fieldsEn: FieldMessages = {
  label: 'Your field (optional)',
  none: 'none in particular',
  own: 'Other…',
  ownName: 'Name of your field',
  example: 'See an example',
  offered: 'Suggested themes',
  known: {
    leader: {
      name: 'LEADER / local action group',
      themes: ['mobility', 'local food', 'local services', 'green transition', 'rural youth', 'sustainable tourism'],
      publics: ['project holders', 'residents'],
    },
    health: {
      name: 'Health',
      themes: [
        'access to care',
        'prevention',
        'mental health',
        'ageing well',
        'food and exercise',
        'health and environment',
      ],
      publics: ['residents', 'health professionals'],
    },
    education: {
      name: 'Education and youth',
      themes: [
        'careers and choices',
        'youth mobility',
        'youth involvement',
        'arts and culture at school',
        'environmental education',
        'early school leaving',
      ],
      publics: ['young people', 'parents'],
    },
    thirdPlace: {
      name: 'Community hub (tiers-lieu)',
      themes: [
        'shared work',
        'making and repairing',
        'culture and social life',
        'digital skills',
        'hosting projects',
        'shared garden and kitchen',
      ],
      publics: ['residents', 'freelancers and remote workers'],
    },
    socialEconomy: {
      name: 'Social and solidarity economy',
      themes: [
        're-use',
        'work integration',
        'short supply chains',
        'shared housing',
        'responsible purchasing',
        'starting up together',
      ],
      publics: ['employees', 'councillors'],
    },
    international: {
      name: 'Twinning and international cooperation',
      themes: [
        'twinning',
        'school exchanges',
        'youth mobility',
        'exchanges between councillors',
        'water and sanitation',
        'languages and cultures',
      ],
      publics: ['young people', 'councillors'],
    },
  },
};
