import type { ViewMessages } from './fr';

export const viewsEn: ViewMessages = {
  roles: 'Themes',
  matrix: 'Who works with whom',
  rolesHint: 'For each theme: witnesses, partners, relays',
  matrixHint: 'A table of actors against actors: handy for twenty or more',
};
