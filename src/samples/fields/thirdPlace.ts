import type { Example } from '../exampleMap';

const HERE = 'Combe d’Orlaz';
const BEYOND = 'Rochevive';

/** A hub full of projects, held together by one person. */
export const example: Example = {
  title: ['Autour de La Filature, tiers-lieu (exemple)', 'Around La Filature, a community hub (example)'],
  question: ['Qui manque autour de La Filature ?', 'Who is missing around La Filature?'],
  finality: [
    'faire vivre un lieu où l’on travaille, répare et se retrouve',
    'keeping a place alive where people work, repair and meet',
  ],
  beneficiary: 'filature',
  officer: 'me',
  actors: {
    me: {
      name: ['Moi (chargé·e d’appui)', 'Me (support officer)'],
      type: 'person',
      profile: 'projectOfficer',
      roles: ['officer'],
    },
    filature: {
      name: 'La Filature',
      type: 'structure',
      family: 'association',
      themes: [0, 1],
      roles: ['beneficiary'],
      territory: HERE,
      mission: ['faire vivre un lieu partagé', 'running a shared place'],
    },
    camille: { name: 'Camille Thorens', type: 'person', profile: 'director', themes: [0], territory: HERE },
    repair: {
      name: ['Atelier Deuxième tour', 'Second Round workshop'],
      type: 'structure',
      family: 'association',
      themes: [1],
      territory: HERE,
    },
    joel: { name: 'Joël Marquisot', type: 'person', profile: 'volunteer', themes: [1], territory: HERE },
    jardin: {
      name: ['Jardin de la Combe', 'Combe garden'],
      type: 'structure',
      family: 'association',
      themes: [5],
      publics: [0],
      roles: ['relay'],
      territory: HERE,
    },
    amap: {
      name: ['Les Paniers d’Orlaz', 'Orlaz Baskets'],
      type: 'structure',
      family: 'business',
      themes: [5],
      territory: HERE,
    },
    mairie: {
      name: ['Mairie d’Orlaz-le-Haut', 'Commune of Orlaz-le-Haut'],
      type: 'structure',
      family: 'localAuthority',
      territory: HERE,
    },
    solene: { name: 'Solène Gauthrin', type: 'person', profile: 'elected', territory: HERE },
    code: {
      name: ['Passeurs de clic', 'Click Helpers'],
      type: 'structure',
      family: 'association',
      themes: [3],
      territory: HERE,
    },
    forge: {
      name: ['La Forge commune', 'The Common Forge'],
      type: 'structure',
      family: 'association',
      themes: [0, 1],
      territory: BEYOND,
      mission: ['faire vivre un lieu partagé', 'running a shared place'],
    },
    amine: { name: 'Amine Serrault', type: 'person', profile: 'director', themes: [1], territory: BEYOND },
    reseau: { name: ['Réseau des lieux partagés', 'Network of shared places'], type: 'network' },
  },
  ties: [
    'camille worksFor filature',
    'me knows camille',
    'joel worksFor repair',
    'repair actsWith camille',
    'jardin exchanges camille',
    'jardin actsWith amap',
    'solene worksFor mairie',
    'camille knows solene ?',
    'code exchanges camille',
    'amine worksFor forge',
    'forge memberOf reseau',
    'code memberOf reseau',
  ],
  testimonies: [{ person: 'amine', themes: [1], consent: 'given' }],
  actions: [
    {
      title: ['Samedis de la réparation', 'Repair Saturdays'],
      finality: ['réparer ensemble plutôt que jeter', 'repairing together rather than throwing away'],
      state: 'underWay',
      lead: 'filature',
      partners: ['repair'],
      themes: [1],
    },
  ],
  requests: [{ holder: 'filature', themes: [0] }],
};
