import { describe, expect, it } from 'vitest';
import { readNetworkText } from '../../helpers/readNetworkText';

const HEADER =
  'Id,Name,Shape Library,Page ID,Contained By,Group,Line Source,Line Destination,Source Arrow,Destination Arrow,Status,Text Area 1,Text Area 2,Comments';
const LUCIDCHART = [
  HEADER,
  '1,Document,,,,,,,,,Draft,Réseau du Val,,',
  '2,Page,,,,,,,,,,Page 1,,',
  '3,Rectangle Container,Container Library,2,,,,,,,,Le bureau,,',
  '4,Process,Flowchart Shapes,2,3,,,,,,,Léa Morel,présidente,',
  '5,Block,Standard Library,2,3,,,,,,,Marc Petit,,',
  '6,Process,Flowchart Shapes,2,,,,,,,,CUMA du Val,,',
  '7,Text,Standard Library,2,,,,,,,,Que faut-il faire ?,,',
  '8,Line,,2,,,4,6,None,Arrow,,aide,,',
  '9,Line,,2,,,6,5,None,None,,,,',
  '10,Line,,2,,,4,,None,Arrow,,,,',
  '11,Line,,2,,,6,4,Arrow,None,,finance,,',
];

describe('a drawing that Lucidchart exports as a table', () => {
  it('gives boxes that name somebody, lines with their way and words, containers as groups', async () => {
    const { names, ties, actors, said } = await readNetworkText(LUCIDCHART.join('\n'), 'Réseau.csv');
    expect(names).toEqual(['Léa Morel', 'Marc Petit', 'CUMA du Val']);
    expect(actors.map(({ group }) => group)).toEqual(['Le bureau', 'Le bureau', undefined]);
    expect(ties.map(({ ends, nature }) => [ends, nature])).toEqual([
      ['Léa Morel > CUMA du Val', 'aide'],
      ['CUMA du Val - Marc Petit', undefined],
      ['Léa Morel > CUMA du Val', 'finance'],
    ]);
    expect(said.slice(0, 2)).toMatchObject([
      { code: 'LOOSE_LINES', value: 1 },
      { code: 'LINE_SET_ASIDE', row: 8 },
    ]);
  });

  it('so does an older one, without containers, cut at semicolons', async () => {
    const old = [
      'Id;Name;Shape Library;Page ID;Line Source;Line Destination;Source Arrow;Destination Arrow;Text Area 1',
      '1;Page;;;;;;;Page 1',
      '2;Person;User Images;1;;;;;Léa Morel',
      '3;Process;Flowchart;1;;;;;Mairie de Lure',
      '4;Line;;1;2;3;Arrow;Arrow;',
    ].join('\n');
    const { names, ties } = await readNetworkText(old, 'a.csv');
    expect(names).toEqual(['Léa Morel', 'Mairie de Lure']);
    expect(ties.map(({ ends }) => ends)).toEqual(['Léa Morel <> Mairie de Lure']);
  });
});

const NEO4J = [
  '"_id","_labels","name","born","_start","_end","_type","since"',
  '"188",":Person","Léa Morel","1964",,,,',
  '"189",":Organisation:Actor","CUMA du Val","",,,,',
  '"190",":Person","Marc Petit","",,,,',
  ',,,,"188","189","WORKS_FOR","2019"',
  ',,,,"190","188","KNOWS",""',
];

describe('one table that Neo4j exports', () => {
  it.each([
    ['in quotes', NEO4J.join('\n')],
    ['in semicolons, without', NEO4J.join('\n').replaceAll('"', '').replaceAll(',', ';')],
    [
      'relationships first, name last',
      [
        '_id,_labels,_start,_end,_type,since,title',
        ',,188,189,WORKS_FOR,2019,',
        ',,190,188,KNOWS,,',
        '188,:Person,,,,,Léa Morel',
        '189,:Organisation,,,,,CUMA du Val',
        '190,:Person,,,,,Marc Petit',
      ].join('\n'),
    ],
  ])('%s: nodes by their names, relationships with what they are', async (_how, text) => {
    const { names, ties, actors } = await readNetworkText(text, 'all.csv');
    expect(names).toEqual(['Léa Morel', 'CUMA du Val', 'Marc Petit']);
    expect(actors.map(({ type }) => type)).toEqual(['person', 'structure', 'person']);
    expect(ties.map(({ ends }) => ends)).toEqual(['Léa Morel > CUMA du Val', 'Marc Petit > Léa Morel']);
  });
});
