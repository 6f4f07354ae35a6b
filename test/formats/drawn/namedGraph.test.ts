import { expect, it } from 'vitest';
import { NamedGraph } from '../../../src/formats/drawn/namedGraph';

const postOf = (text: string) => {
  const graph = new NamedGraph();
  graph.add(text, 1);
  return graph.graph().nodes.map(({ label, attributes }) => [label, attributes.get('Fonction')])[0];
};

it('what somebody does is no part of their name, before it or after it', () => {
  expect(postOf('resp. : Alice Weber')).toEqual(['Alice Weber', 'resp.']);
  // Said by the word alone, whatever it begins with.
  expect(postOf('Présidente : Samira Belkacem')).toEqual(['Samira Belkacem', 'Présidente']);
  expect(postOf('Samira Belkacem (présidente)')).toEqual(['Samira Belkacem', 'présidente']);
  expect(postOf('Yann Corbel, CTD')).toEqual(['Yann Corbel', 'CTD']);
});

it('a name that stands twice is one, under the first group that is told', () => {
  const graph = new NamedGraph();
  expect(graph.add('Foyer rural', 1)).toBe(graph.add('FOYER RURAL', 2, 'Culture'));
  graph.add('Foyer rural', 3, 'Sport');
  expect(graph.graph().nodes.map(({ attributes }) => attributes.get('Groupe'))).toEqual(['Culture']);
});

it('how to reach somebody is no part of their name, wherever it stands, and a second way is kept', () => {
  const graph = new NamedGraph();
  graph.add('Farid Amrouche, 06 39 98 31 01', 1);
  graph.add('06 39 98 31 02 – Farid Amrouche', 2);
  graph.add('Léa Morel 06 39 98 31 03 présidente', 3);
  graph.add('Mairie de Vernes (accueil@vernes.example)', 4);
  expect(graph.reach('Mairie de Vernes', 'maire@vernes.example')).toBe(true);
  expect(graph.reach('Mairie de Vernes', 'demander Anne au 06 39 98 31 04')).toBe(false);
  expect(graph.graph().nodes.map(({ label, attributes }) => [label, Object.fromEntries(attributes)])).toEqual([
    ['Farid Amrouche', { Téléphone: '06 39 98 31 01', Notes: '06 39 98 31 02' }],
    ['Léa Morel', { Fonction: 'présidente', Téléphone: '06 39 98 31 03' }],
    ['Mairie de Vernes', { 'E-mail': 'accueil@vernes.example', Notes: 'maire@vernes.example' }],
  ]);
});

it('ideas are nobody, and a title is no part of a name', () => {
  const graph = new NamedGraph();
  for (const text of ['Idées en vrac', 'vitrines éphémères à Noël', 'mairie de Vernes', 'Dr Moussa Traoré'])
    graph.add(text, 1);
  expect(graph.graph().nodes.map(({ label }) => label)).toEqual(['mairie de Vernes', 'Moussa Traoré']);
  expect(graph.aside.map(({ text }) => text)).toEqual(['Idées en vrac', 'vitrines éphémères à Noël']);
});
