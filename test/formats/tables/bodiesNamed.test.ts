import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

/** Who is in the map, and what is tied or done. */
async function mapOf(...lines: string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const result = await readFiles([{ name: 'table.csv', bytes }], aReadContext());
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  const { actors, ties, actions } = result.document;
  const name = (id = '') => actors.get(id as never)?.name ?? '';
  return {
    actors: [...actors.values()].map((actor) => `${actor.name}: ${actor.type}`).sort(),
    ties: [...ties.values()].map(({ a, b, nature }) => `${name(a)} – ${name(b)}: ${nature}`).sort(),
    actions: [...actions.values()].map(({ title, lead, partners }) => [title, name(lead), ...partners.map(name)]),
  };
}

it('what the heading alone says to be a commission is one, with who is of it', async () => {
  const map = await mapOf(
    'Commission;Président(e);Animateur technique',
    'Agriculture;Jean-Noël Fabre;Lucie Perrot',
    'Tourisme;Jean-Noël Fabre;Anaïs Bel',
  );
  expect(map.ties).toEqual([
    'Anaïs Bel – Commission Tourisme: memberOf',
    'Jean-Noël Fabre – Commission Agriculture: memberOf',
    'Jean-Noël Fabre – Commission Tourisme: memberOf',
    'Lucie Perrot – Commission Agriculture: memberOf',
  ]);
  expect(map.actors).toContain('Commission Agriculture: body');
});

it('in English too, and whoever is of several groups is of each', async () => {
  const map = await mapOf('Working group;Chair;Secretary', 'Food;Mary Lowe;Tom Hale', 'Transport;Sue Park;Tom Hale');
  expect(map.ties).toEqual([
    'Mary Lowe – Food working group: memberOf',
    'Sue Park – Transport working group: memberOf',
    'Tom Hale – Food working group: memberOf',
    'Tom Hale – Transport working group: memberOf',
  ]);
});

it('a name that says it already stays as it is', async () => {
  const map = await mapOf(
    'Commission;Présidente;Membres',
    'Commission eau;Rose Morel;Anne Petit',
    'GT vélo;Zoé Roux;Paul Ruiz',
  );
  expect(map.actors.filter((one) => one.endsWith(': body'))).toEqual(['Commission eau: body', 'GT vélo: body']);
});

it('who sees to a subject leads it, with whoever else is named on its line; nobody is called “à définir”', async () => {
  const map = await mapOf(
    'Thématique;Élu pilote;Technicien référent',
    'Mobilité;Sylvain Aubertin;Toussaint Luciani',
    'Logement;Rébecca Klein;Ghislaine Rey',
    'Petite enfance;à définir;',
  );
  expect(map).toEqual({
    actors: ['Ghislaine Rey: person', 'Rébecca Klein: person', 'Sylvain Aubertin: person', 'Toussaint Luciani: person'],
    ties: ['Rébecca Klein – Ghislaine Rey: actsWith', 'Sylvain Aubertin – Toussaint Luciani: actsWith'],
    actions: [
      ['Mobilité', 'Sylvain Aubertin', 'Toussaint Luciani'],
      ['Logement', 'Rébecca Klein', 'Ghislaine Rey'],
      ['Petite enfance', ''],
    ],
  });
});

it('partners beside them are not where they work', async () => {
  const map = await mapOf(
    'Axe;Élue référente;Agent en charge;Partenaires',
    "Alimentation;Claire Noblet;Hugo Martin;Chambre d'agriculture, Bio 49",
    'Mobilité;Denis Oger;Sana Kaci;Région',
  );
  expect(map.actors.filter((one) => one.includes('Alimentation') || one.includes('Mobilité'))).toEqual([]);
  expect(map.actions[0]).toEqual(['Alimentation', 'Claire Noblet', 'Hugo Martin', "Chambre d'agriculture", 'Bio 49']);
});
