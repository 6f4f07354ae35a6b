import { expect, it } from 'vitest';
import { opened } from '../cards/opened';

const mapOf = (...branches: readonly string[]) =>
  opened('plan.opml', `<opml version="2.0"><body><outline text="Map">${branches.join('')}</outline></body></opml>`);
const topic = (text: string, ...below: string[]) => `<outline text="${text}">${below.join('')}</outline>`;
const names = (map: Awaited<ReturnType<typeof opened>>) => [...map.actors.values()].map(({ name }) => name);

it('what is to be done is nobody, wherever it stands on a mind map', async () => {
  const map = await mapOf(
    topic('Health', topic('Ardmorran Health Centre', topic('Sheila Gunn'))),
    topic('To visit in May'),
    topic('À visiter en mai'),
    topic('Print leaflets'),
    topic('To do', topic('book the hall for May'), topic('posters'), topic('Ardmorran Library')),
    topic('À faire', topic('Relancer la mairie'), topic('Foyer rural de Vernes')),
  );
  expect(names(map)).toEqual(['Ardmorran Health Centre', 'Sheila Gunn', 'Ardmorran Library', 'Foyer rural de Vernes']);
});

it('what several organisations are is none of them, unless people stand below it', async () => {
  const sorting = await mapOf(
    topic('Council', topic('Ardmorran Library', topic('Faiza Noor'))),
    topic('Écoles', topic('Lycée Pasteur', topic('Luc Blanc'))),
  );
  expect(names(sorting)).toEqual(['Ardmorran Library', 'Faiza Noor', 'Lycée Pasteur', 'Luc Blanc']);
  const somebody = await mapOf(topic('Mairie', topic('Luc Blanc')), topic('École', topic('Zoé Lefèvre')));
  expect(names(somebody)).toContain('Mairie');
});

it('a figure is a person, and so is who is drawn as most people of a page are', async () => {
  const shape = (id: string, value: string, style: string) =>
    `<mxCell id="${id}" value="${value}" style="${style}whiteSpace=wrap;" vertex="1" parent="1"/>`;
  const drawing = (...cells: string[]) =>
    opened(
      'who.drawio',
      `<mxfile><diagram><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells.join('')}<mxCell id="e" edge="1" parent="1" source="a" target="b"/></root></mxGraphModel></diagram></mxfile>`,
    );
  const typed = (map: Awaited<ReturnType<typeof opened>>) =>
    Object.fromEntries([...map.actors.values()].map(({ name, type }) => [name, type]));
  const figures = await drawing(
    shape('a', 'Zorbel Quamth', 'shape=umlActor;'),
    shape('b', 'Tarbeck Library', 'rounded=1;'),
    shape('c', 'Second Wind', 'rounded=1;'),
  );
  expect(typed(figures)).toEqual({
    'Zorbel Quamth': 'person',
    'Tarbeck Library': 'structure',
    'Second Wind': 'unknown',
  });
  const ellipses = await drawing(
    shape('a', 'Zorbel Quamth', 'ellipse;'),
    shape('b', 'Tarbeck Library', 'rounded=1;'),
    shape('c', 'Second Wind', 'rounded=1;'),
    shape('d', 'Léa Morel', 'ellipse;'),
    shape('f', 'Luc Blanc', 'ellipse;'),
  );
  expect(typed(ellipses)).toMatchObject({ 'Zorbel Quamth': 'person', 'Second Wind': 'unknown' });
  // Drawn all alike, nothing tells.
  const alike = await drawing(
    shape('a', 'Zorbel Quamth', 'rounded=1;'),
    shape('b', 'Tarbeck Library', 'rounded=1;'),
    shape('d', 'Léa Morel', 'rounded=1;'),
    shape('f', 'Luc Blanc', 'rounded=1;'),
  );
  expect(typed(alike)).toMatchObject({ 'Zorbel Quamth': 'unknown' });
});
