import { describe, expect, it } from 'vitest';
import { answerRecords } from '../../../src/domain/entry/answerRecords';
import { lineContext } from '../../../src/domain/entry/lineEntry';
import { quickOptions } from '../../../src/domain/entry/quickOptions';
import { readLine } from '../../../src/domain/entry/readLine';
import { emptyDocument } from '../../../src/domain/mapDocument';
import { kindsFr } from '../../../src/i18n/vocabulary/kindsFr';
import { aMap } from '../../helpers/documents';

const EMPTY = emptyDocument('x');
const read = (typed: string, map = EMPTY) =>
  readLine(typed, lineContext(map, kindsFr)).groups.map((group) =>
    group.map(({ name, at }) => (at ? `${name} @ ${at.name} ${at.nature}` : name)).join(' + '),
  );

describe('somebody and where they are from, without a comma', () => {
  it.each([
    ['Paul Vernet de la mairie de Corbeval', 'Paul Vernet @ Mairie de Corbeval worksFor'],
    ['Aline Dubosc du foyer rural de Saint-Orens', 'Aline Dubosc @ Foyer rural de Saint-Orens worksFor'],
    ['Marc Oudin mairie de Corbeval', 'Marc Oudin @ Mairie de Corbeval worksFor'],
    ['Marc Oudin école primaire', 'Marc Oudin @ École primaire worksFor'],
    ['Tom Baker from Rural hub', 'Tom Baker @ Rural hub worksFor'],
    ['Tom Baker from the Riverside Trust', 'Tom Baker @ Riverside Trust worksFor'],
    ['Tom Baker of the town hall', 'Tom Baker @ Town hall worksFor'],
    ['Océane de la CUMA du Val', 'Océane @ CUMA du Val worksFor'],
    ['Jean-Luc Le Goff de l’école', 'Jean-Luc Le Goff @ École worksFor'],
    ['Paul Vernet du CIVAM', 'Paul Vernet @ CIVAM worksFor'],
    ['Julie de la Tour de la mairie de Corbeval', 'Julie de la Tour @ Mairie de Corbeval worksFor'],
    ['Jean Petit de la Ferme du Buis', 'Jean Petit @ Ferme du Buis worksFor'],
    ['Anne Roux à la mairie de Corbeval', 'Anne Roux @ Mairie de Corbeval worksFor'],
    ['Paul Vernet de la mairie de Corbeval, témoin', 'Paul Vernet @ Mairie de Corbeval worksFor'],
    ['Luc Blanc animateur du PETR du Bocage', 'Luc Blanc @ PETR du Bocage worksFor'],
    ['Océane présidente du foyer rural', 'Océane @ Foyer rural memberOf'],
    ['Marc Oudin maire de Corbeval', 'Marc Oudin'],
    ['Collège de Kerlouan : Anne Roux, principale', 'Anne Roux @ Collège de Kerlouan worksFor'],
    ['Rural hub: Tom Baker', 'Tom Baker @ Rural hub worksFor'],
    ['Paul Vernet de la mairie et Anne Roux du CIVAM', 'Paul Vernet @ Mairie worksFor + Anne Roux @ CIVAM worksFor'],
  ])('%s', (typed, expected) => {
    expect(read(typed)).toEqual([expected]);
  });

  it.each(
    `PETR EPCI SIVOM SIAEP CC CA PNR CAUE CIAS EHPAD ESAT MFR ADMR UDAF CIDFF CIVAM ADEAR GDA FRGEDA CCI CMA GAL DDT CAF ARS CCAS
    GAEC SCIC MJC CUMA`.split(/\s+/),
  )('%s is where somebody is from, in both languages', (body) => {
    expect(read(`Anne Colin du ${body} des Vals`)).toEqual([`Anne Colin @ ${body} des Vals worksFor`]);
    expect(read(`Tom Baker from the ${body}`)).toEqual([`Tom Baker @ ${body} worksFor`]);
  });

  it.each([
    'Jean de la Fontaine',
    'Marie de ST JUST',
    'Jean du BOIS',
    'Petr Novak',
    'Anne de Petr',
    'Marie de Caf',
    'Tom of Ime',
    'PETR des Vals',
    'Amis du PETR',
    'Nadia du Bois',
    'Bénédicte de la Borie',
    'Jean Petit de la Grange',
    'Jean de la Ferme',
    'Antoine de la Maison Neuve',
    'Anne de la Tour du Pin',
    'Amis de la mairie',
    'Association Paul Vernet de la mairie',
    'Julie Maison',
    'Jean Moulin Collège',
    'Centre social de la mairie de Corbeval',
    'Paul Vernet de Corbeval',
    'Rose des Vents',
    'Les Amis de Jean du foyer rural',
    'Saint-Jean du foyer',
    'Claude agriculteurs bio',
    'Festival : la suite',
    'Jean Petit : maire',
    'Collège : projet jardin',
  ])('%s is one name', (typed) => {
    expect(read(typed)).toEqual([typed]);
  });

  it('may be one name all the same, and is where the map has it', () => {
    const typed = 'Paul Vernet de la mairie de Corbeval';
    const last = quickOptions(EMPTY, typed, { kinds: kindsFr }).at(-1);
    expect(last).toMatchObject({ kind: 'enter', entry: { ends: [{ name: typed }] } });
    expect(read(typed, aMap({ a: { name: typed } }))).toEqual([typed]);
  });

  it('are two actors and their tie where the first question is answered', () => {
    let ids = 0;
    const given = 'Paul Vernet de la mairie de Corbeval';
    const records = answerRecords(EMPTY, { question: 'beneficiary', given }, kindsFr, () => `${ids++}`);
    expect(records?.actors.map(({ name, type }) => [name, type])).toEqual([
      ['Paul Vernet', 'person'],
      ['Mairie de Corbeval', 'structure'],
    ]);
    expect(records?.ties).toMatchObject([{ nature: 'worksFor' }]);
    expect(records?.beneficiary).toBe(records?.actors[0]?.id);
  });
});
