import type { Example } from '../exampleMap';

const HERE = 'Val d’Orsenne';
const BEYOND = 'Plateaux d’Aulmère';

/** A local action group that works on two themes, and knows its neighbours better than the groups with experience of them. */
export const example: Example = {
  title: ['Autour du GAL du Val d’Orsenne (exemple)', 'Around the Val d’Orsenne LAG (example)'],
  question: ['Qui manque autour du GAL pour coopérer ?', 'Who is missing around the LAG?'],
  finality: [
    'que l’on puisse bouger et manger local sans voiture ni long détour',
    'getting around and eating locally without a car or a long way round',
  ],
  beneficiary: 'gal',
  officer: 'me',
  actors: {
    me: {
      name: ['Moi (chargé·e d’appui)', 'Me (support officer)'],
      type: 'person',
      profile: 'projectOfficer',
      roles: ['officer'],
    },
    gal: {
      name: ['GAL du Val d’Orsenne', 'Val d’Orsenne LAG'],
      type: 'structure',
      family: 'projectArea',
      themes: [0, 1],
      roles: ['beneficiary'],
      territory: HERE,
      mission: ['animer un programme LEADER', 'running a LEADER programme'],
    },
    lise: { name: 'Lise Charvoz', type: 'person', profile: 'leaderFacilitator', territory: HERE },
    pays: {
      name: ['Pays d’Orsenne', 'Orsenne development area'],
      type: 'structure',
      family: 'projectArea',
      territory: HERE,
    },
    comcom: {
      name: ['Communauté de communes des Trois-Ponts', 'Trois-Ponts community of communes'],
      type: 'structure',
      family: 'localAuthority',
      themes: [0],
      territory: HERE,
    },
    gerard: { name: 'Gérard Poncelin', type: 'person', profile: 'elected', territory: HERE },
    foyer: {
      name: ['Foyer rural de Brévy', 'Brévy village club'],
      type: 'structure',
      family: 'association',
      publics: [1],
      roles: ['relay'],
      territory: HERE,
    },
    garage: {
      name: ['Roue Libre, garage solidaire', 'Roue Libre community garage'],
      type: 'structure',
      family: 'association',
      themes: [0],
      territory: HERE,
    },
    cuma: {
      name: ['CUMA des Hauts-Prés', 'Hauts-Prés machinery co-operative'],
      type: 'structure',
      family: 'business',
      themes: [1],
      territory: HERE,
    },
    sonia: { name: 'Sonia Belvaux', type: 'person', profile: 'entrepreneur', themes: [1], territory: HERE },
    ivan: { name: 'Ivan Mestral', type: 'person', profile: 'leaderFacilitator', themes: [0], territory: BEYOND },
    plateaux: {
      name: ['GAL des Plateaux d’Aulmère', 'Plateaux d’Aulmère LAG'],
      type: 'structure',
      family: 'projectArea',
      themes: [0, 3],
      territory: BEYOND,
      mission: ['animer un programme LEADER', 'running a LEADER programme'],
    },
    cuisine: {
      name: ['Cuisine centrale de Malvoisie', 'Malvoisie central kitchen'],
      type: 'structure',
      family: 'business',
      themes: [1],
      territory: BEYOND,
    },
    reseau: { name: ['Réseau Campagnes en route', 'Countryside on the Move network'], type: 'network' },
  },
  ties: [
    'lise worksFor gal',
    'pays agreement gal',
    'me knows lise',
    'comcom actsWith pays',
    'gerard worksFor comcom',
    'gerard exchanges lise',
    'foyer exchanges lise',
    'garage actsWith foyer',
    'sonia memberOf cuma',
    'cuma knows gerard ?',
    'ivan worksFor plateaux',
    'pays memberOf reseau',
    'plateaux memberOf reseau',
    'plateaux actsWith cuisine',
  ],
  testimonies: [{ person: 'ivan', themes: [0], consent: 'given' }],
  actions: [
    {
      title: ['Un car le jour du marché', 'A coach on market day'],
      finality: [
        'venir au marché sans voiture, une fois par semaine',
        'coming to the market without a car, once a week',
      ],
      state: 'preProject',
      lead: 'gal',
      partners: ['comcom'],
      themes: [0],
    },
  ],
  requests: [{ holder: 'gal', themes: [1] }],
};
