import { expect, it } from 'vitest';
import { opened, tied, typed } from '../cards/opened';

it('takes who leads and who takes part by the words of whoever wrote the table', async () => {
  const map = await opened(
    'mesures.csv',
    [
      'N°;Ce qu’on fait;C’est porté par;Main dans la main avec;Où on en est',
      '1;Haies du plateau;Chambre d’agriculture des Monts;CPIE des Deux Rives, GAEC du Moulin;en cours',
      '2;Nuit des chauves-souris;CPIE des Deux Rives;Foyer rural de Vif;à venir',
    ].join('\n'),
  );
  expect([...map.actions.values()].map(({ title, partners }) => [title, partners.length])).toEqual([
    ['Haies du plateau', 2],
    ['Nuit des chauves-souris', 1],
  ]);
  expect(typed(map)).not.toContain('Haies du plateau: unknown');
});

it('takes those of a working group for its partners, each with where they work', async () => {
  const map = await opened(
    'groupes.csv',
    [
      'Groupe de travail;Qui l’anime;Qui y participe;Prochaine fois',
      'Aller vers les isolés;Odette Laval (Foyer rural de Vif);Brahim Saïdi (Centre social du Val), Lise Roux (Mairie de Brens);4 octobre',
      'Transports du soir;Brahim Saïdi (Centre social du Val);Assia Meziane (Mission locale des Monts);11 octobre',
    ].join('\n'),
  );
  expect(map.actions.size).toBe(2);
  const works = tied(map).filter((one) => one.endsWith('worksFor'));
  expect(works.toSorted()).toEqual([
    'Assia Meziane – Mission locale des Monts: worksFor',
    'Brahim Saïdi – Centre social du Val: worksFor',
    'Lise Roux – Mairie de Brens: worksFor',
    'Odette Laval – Foyer rural de Vif: worksFor',
  ]);
});

it('ties two houses that were introduced to one another, whoever was met there', async () => {
  const map = await opened(
    'journal.csv',
    [
      'Quand;Structure vue;Personne eue;Comment;Mise en relation faite avec',
      '11/01/2024;Ferme du Bois Joli;Estelle Caudron;visite;École de Blombay',
      '19/01/2024;Club de canoë du Val;Bruno Staelens;visite;Centre social de Vif',
    ].join('\n'),
  );
  expect(tied(map).toSorted()).toEqual([
    'Bruno Staelens – Club de canoë du Val: worksFor',
    'Club de canoë du Val – Centre social de Vif: ',
    'Estelle Caudron – Ferme du Bois Joli: worksFor',
    'Ferme du Bois Joli – École de Blombay: ',
  ]);
});

it('keeps the title of whom only a last name tells, with their house in brackets', async () => {
  const map = await opened(
    'reponses.csv',
    [
      'Comment vous appelez-vous ?;Vous êtes salarié·e ou bénévole où ?;Avec qui travaillez-vous déjà ?',
      'Hugo Deschamps;CPIE des Deux Rives;Colette Sauvage, Mme Aubry (Collège Jules-Leroux)',
      'Colette Sauvage;Épicerie sociale du Val;',
    ].join('\n'),
  );
  expect(typed(map)).toContain('Mme Aubry: person');
  expect(tied(map)).toContain('Mme Aubry – Collège Jules-Leroux: worksFor');
});

it('loses nobody who is on a line as a member of their own, where others are there for a house', async () => {
  const map = await opened(
    'cotisants.csv',
    [
      'Cotisant;Collège;Siège au CA;Remplaçant·e;Montant',
      'Tiers-lieu La Cardeuse;lieux;Inès Haddad;Bastien Oger;80 €',
      'SCIC du Laminoir;lieux;Léonie Wauters;;80 €',
      'Commune de Vif;collectivités;Monique Tassot;;150 €',
      'Marie Martens;personnes physiques;;;15 €',
    ].join('\n'),
  );
  expect(typed(map)).toContain('Marie Martens: person');
});
