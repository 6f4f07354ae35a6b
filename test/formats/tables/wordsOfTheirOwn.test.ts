import { expect, it } from 'vitest';
import { isRemarkHeading } from '../../../src/domain/words/contactData';
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

it('takes two who share a last name and a cell for two, each where the line says', async () => {
  const map = await opened(
    'groups.csv',
    [
      'Group,First contact,Second contact',
      'Ravensby Lifeboat Guild,Barney Stainthorpe,Lucia Ferrante',
      'Ravensby School Association,Ken & Doreen Applegarth,',
      'Ravensby Youth Club,Yewande Coker,',
      '',
      '2. Others',
      'Ravensby Silver Band,Nils Pedersen,',
    ].join('\n'),
  );
  expect(tied(map)).toEqual(
    expect.arrayContaining([
      'Ken Applegarth – Ravensby School Association: worksFor',
      'Doreen Applegarth – Ravensby School Association: worksFor',
    ]),
  );
  expect([...map.actors.values()].map(({ name }) => name)).not.toContain('Ken & Doreen Applegarth');
  // What stands after the table is still there.
  expect(tied(map)).toContain('Nils Pedersen – Ravensby Silver Band: worksFor');
});

it('takes who is sorted among individuals for somebody, whatever else stands in that column', async () => {
  const map = await opened(
    'members.csv',
    [
      'Hub;Kind;Rep',
      'Tewkes Lane Hall;hall;Annette Lovell',
      'Severnvale Youth Theatre;arts;Imogen Skerritt',
      'Zzyx Oyelowo;individual;',
    ].join('\n'),
  );
  expect(typed(map)).toContain('Zzyx Oyelowo: person');
});

it('ties those who are twinned, and each of their people to the house before them', async () => {
  const map = await opened(
    'pairs.csv',
    [
      'Our side;Secretary;Twinned with;Secretary over there',
      'Little Orme Town Council;Emrys Gethin;Mairie de Saint-Cirac;Aïssata Diarra',
      'Stoke Barley Primary School;Chandra Iyer;École Jean-Perrot de Bessay;Maëlle Quintin',
    ].join('\n'),
  );
  const ties = tied(map);
  expect(ties).toEqual(
    expect.arrayContaining([
      'Emrys Gethin – Little Orme Town Council: worksFor',
      'Aïssata Diarra – Mairie de Saint-Cirac: worksFor',
    ]),
  );
  expect(ties.some((one) => one.startsWith('Little Orme Town Council – Mairie de Saint-Cirac'))).toBe(true);
});

it('reads who else is in, the person to chase, and a line for each group in a scheme', async () => {
  const led = await opened(
    'things.csv',
    [
      'Bit of work;Who leads;Person to chase;Who else is in',
      'Tool library;Kirkstane Men’s Shed;Fiona Baird;Kirkstane Library, Marsden Repair Café',
      'Bus to the clinic;Kirkstane Community Transport;Precious Dube;Glenholm Health Centre',
    ].join('\n'),
  );
  expect(led.actions.size).toBe(2);
  expect(tied(led)).toContain('Fiona Baird – Kirkstane Men’s Shed: worksFor');
  const shared = await opened(
    'bids.csv',
    [
      'Scheme;Group in it;What they bring;Name on the form',
      'Late Bus;Rathmore Rural Transport Company;lead;Marek Nowicki',
      'Late Bus;Ballyvane GAA Club;drivers;Pádraig Shanahan',
      'Shed to Shed;Ballyvane Men’s Shed;lead;Con Hurley',
      'Shed to Shed;Ballyvane GAA Club;materials;Pádraig Shanahan',
    ].join('\n'),
  );
  expect([...shared.actions.values()].map(({ title }) => title)).toEqual(['Late Bus', 'Shed to Shed']);
  expect(typed(shared)).toContain('Con Hurley: person');
});

it.each(['Anything just for us?', 'Between ourselves', 'Juste entre nous', 'Rien que pour nous'])(
  'never tells what stands below "%s"',
  (heading) => {
    expect(isRemarkHeading(heading)).toBe(true);
  },
);
