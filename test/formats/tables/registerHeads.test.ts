import { expect, it } from 'vitest';
import { opened, tied } from '../cards/opened';

it('leaves to each association of a register what it is for and where, under headings of one’s own too, and its post to whoever leads it', async () => {
  const map = await opened(
    'extrait.csv',
    [
      'id_rna;intitule;finalite;siege_voie;siege_commune;etat;dirigeant',
      'W999000001;AMICALE DES JARDINS;jardins familiaux;4 IMPASSE DES GENETS;Brézol;Active;WEBER Alice',
      'W999000002;HARMONIE DE VERNES;pratique musicale;MAIRIE;Vernes;Active;BENALI Karim',
    ].join('\n'),
  );
  const said = [...map.actors.values()].map(({ name, type, mission = '', territory = '', profile = '' }) =>
    [name, type, mission, territory, profile].join(' / '),
  );
  expect(said).toEqual([
    'AMICALE DES JARDINS / structure / jardins familiaux / Brézol / ',
    'HARMONIE DE VERNES / structure / pratique musicale / Vernes / ',
    'WEBER Alice / person /  /  / dirigeant',
    'BENALI Karim / person /  /  / dirigeant',
  ]);
  expect(tied(map)).toEqual([
    'WEBER Alice – AMICALE DES JARDINS: worksFor',
    'BENALI Karim – HARMONIE DE VERNES: worksFor',
  ]);
});

it('ties an association to what it is affiliated to, and leaves what it is for to it whatever its number is called', async () => {
  const map = await opened(
    'opendata.csv',
    [
      'identifiant_rna;titre;objet;commune;president;affiliation',
      'W999000001;Club d’aviron du Val;aviron;Brézol;Alice Weber;Ligue d’aviron du Comtat',
      'W999000002;Judo club des Monts;judo;Vernes;;',
    ].join('\n'),
  );
  expect([...map.actors.values()].map(({ name, mission = '' }) => [name, mission])).toEqual([
    ['Club d’aviron du Val', 'aviron'],
    ['Judo club des Monts', 'judo'],
    ['Alice Weber', ''],
    ['Ligue d’aviron du Comtat', ''],
  ]);
  expect(tied(map)).toEqual([
    'Club d’aviron du Val – Ligue d’aviron du Comtat: memberOf',
    'Alice Weber – Club d’aviron du Val: worksFor',
  ]);
});
