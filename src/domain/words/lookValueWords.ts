import type { Grouping } from '../looks/grouping';
import type { Difficulty, LookView } from '../looks/look';
import type { Words } from './words';

const view: Words<LookView> = {
  circles: ['cercles', 'circles'],
  free: ['carte', 'map'],
  roles: ['rôles et thèmes', 'roles and themes', 'rôles', 'roles'],
  matrix: ['qui connaît qui', 'who knows whom', 'matrice', 'matrix'],
};

const grouping: Words<Grouping> = {
  groups: ['groupes de liens', 'groups of ties', 'groupes', 'groups'],
  territory: ['territoire', 'area', 'territory'],
  family: ['famille', 'family'],
  network: ['réseau', 'network'],
};

const difficulty: Words<Difficulty> = {
  witnesses: ['témoins', 'witnesses'],
  partners: ['partenaires', 'partners'],
  makingKnown: ['faire connaître', 'making known'],
};

const formality: Words<'formal' | 'informal'> = {
  formal: ['formels', 'formal', 'formel', 'liens formels', 'formal ties'],
  informal: ['informels', 'informal', 'informel', 'liens informels', 'informal ties'],
};

export const LOOK_VALUE_WORDS = { view, grouping, difficulty, formality } as const;
