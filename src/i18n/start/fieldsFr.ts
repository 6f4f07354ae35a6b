import type { FieldName } from '../../domain/themes/mapField';
import type { Sentences } from '../sentences';

interface KnownWords {
  readonly name: string;
  readonly themes: readonly string[];
  readonly publics: readonly string[];
}

/** Words of the fields a map may start from. Themes use the shortest usual wording, publics the usual one. */
export const fieldsFr = {
  label: 'Votre domaine (facultatif)',
  none: 'aucun en particulier',
  own: 'Autre…',
  ownName: 'Nom de votre domaine',
  example: 'Voir un exemple',
  /** Title of the list of suggested themes. */
  offered: 'Thèmes proposés',
  known: {
    leader: {
      name: 'LEADER / GAL',
      themes: [
        'mobilité',
        'alimentation locale',
        'services de proximité',
        'transition écologique',
        'jeunesse rurale',
        'tourisme durable',
      ],
      publics: ['porteurs de projets', 'habitants'],
    },
    health: {
      name: 'Santé',
      themes: [
        'accès aux soins',
        'prévention',
        'santé mentale',
        'bien vieillir',
        'alimentation et activité physique',
        'santé et environnement',
      ],
      publics: ['habitants', 'professionnels de santé'],
    },
    education: {
      name: 'Éducation et jeunesse',
      themes: [
        'orientation et métiers',
        'mobilité des jeunes',
        'engagement des jeunes',
        'arts et culture à l’école',
        'éducation à l’environnement',
        'décrochage scolaire',
      ],
      publics: ['jeunes', 'parents'],
    },
    thirdPlace: {
      name: 'Tiers-lieu',
      themes: [
        'travail partagé',
        'fabrication et réparation',
        'culture et convivialité',
        'formation au numérique',
        'accueil de projets',
        'jardin et cuisine partagés',
      ],
      publics: ['habitants', 'indépendants et télétravailleurs'],
    },
    socialEconomy: {
      name: 'Économie sociale et solidaire',
      themes: [
        'réemploi',
        'insertion par le travail',
        'circuits courts',
        'habitat partagé',
        'achats responsables',
        'entreprendre ensemble',
      ],
      publics: ['salariés', 'élus'],
    },
    international: {
      name: 'Jumelage et coopération internationale',
      themes: [
        'jumelage',
        'échanges scolaires',
        'mobilité des jeunes',
        'échanges entre élus',
        'eau et assainissement',
        'langues et cultures',
      ],
      publics: ['jeunes', 'élus'],
    },
  } satisfies Readonly<Record<FieldName, KnownWords>> as Readonly<Record<FieldName, KnownWords>>,
};

export type FieldMessages = Sentences<typeof fieldsFr>;
