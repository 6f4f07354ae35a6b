import { describe, expect, it } from 'vitest';
import { saysWorkplace } from '../../../src/formats/prose/saysWorkplace';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

async function read(text: string) {
  const result = await readFiles([{ name: 'notes.txt', bytes: new TextEncoder().encode(text) }], aReadContext());
  if (result.outcome === 'error') throw new Error('refused');
  const { actors, ties } = result.document;
  return {
    names: [...actors.values()].map(({ name }) => name),
    ties: [...ties.values()].map(({ a, b }) => `${actors.get(a)?.name} – ${actors.get(b)?.name}`).toSorted(),
  };
}

describe('between somebody and an organisation', () => {
  it.each([
    [' du ', ' a appelé', false],
    [', maraîcher à la ', ', livre', true],
    [', la patronne de la ', ', offre', true],
    [", l'entraîneur de l'", ' : ils viennent', true],
    [', clerk to ', ', has', true],
    [' est infirmière au ', '. Elle', true],
    [', du service des sports de la ', ', confirme', false],
    [', who teaches Year 5 at ', ', brings', false],
    [', qui travaille depuis mai à la ', ' : elle', false],
    [' dirige le ', '. Elle', true],
    [', associée du ', '.', true],
    [', principale du ', ' : elle', true],
    [", doctorant à l'", '.', true],
    [', éleveuse, ', '\n', true],
    [' - responsable, ', ' (c@x.example)', true],
    [' at ', ' has', false],
  ])('"%s" says that they are of it', (between, after, hasPost) => {
    expect(saysWorkplace(between, after)).toEqual({ hasPost });
  });

  it.each([
    [' au ', '.'],
    [', à la demande de la ', ', a écrit'],
    [', ancienne directrice de la ', ', propose'],
    [', voisine de la ', ', se plaint'],
    [', invité de la ', ', repart'],
    [', absent du ', ', enverra'],
    [', qui a quitté la ', ', cherche'],
    [', suite au refus de la ', ', renonce'],
    // Not set off by a second sign: a sentence goes on.
    [', lecteur assidu de la ', ' a proposé'],
    [' rencontre le directeur de la ', ', demain'],
    [', venu de la ', ', repart'],
    [', hébergée par la ', ', cherche'],
    [', maraîcher, ', ' et la CUMA'],
    [' at ', '.'],
  ])('"%s" does not', (between, after) => {
    expect(saysWorkplace(between, after)).toBeUndefined();
  });
});

describe('who is of which organisation in a running text', () => {
  it('by a word that means the only one of its kind', async () => {
    const { ties } = await read(
      "# Comité de jumelage de Vézelan\n\nPrésents : Alain Rako (trésorier du comité) et Sabine Petit.\n\nLe Collège Henri-Pourrat, où Sabine Petit, professeure d'espagnol au collège, emmène sa classe. Luc Blanc, maire de la commune, confirme la salle de la Mairie de Vézelan.",
    );
    expect(ties).toEqual([
      'Alain Rako – Comité de jumelage de Vézelan',
      'Luc Blanc – Mairie de Vézelan',
      'Sabine Petit – Collège Henri-Pourrat',
    ]);
  });

  it('by no word that means one of two, nor one that goes on', async () => {
    const { ties } = await read(
      "Le Collège Henri-Pourrat et le Collège des Sources viennent. Sabine Petit, professeure d'espagnol au collège, aussi. Le Comité de jumelage de Lans prête la salle à Luc Blanc, président du comité technique.\n\nOn en reparle avec Awa Thiam.",
    );
    expect(ties).toEqual([]);
  });

  it('by what leads it, who signs and whose name it has', async () => {
    const { ties } = await read(
      "Bonjour,\n\nGilles Caron, owner of Caron Transports, moved the chairs. Ghislaine Farouel dirige le Chantier naval Kerdraon. L'association L'Épi du Coin, présidée par Mireille Castan, vend des légumes. Les plants viennent de la Pépinière Jaubert ; Françoise Jaubert, qui tient le magasin, en garde.\n\nBonne journée,\nKarine Desbor\nsecrétaire du Basket Club de Nervil\n",
    );
    expect(ties).toEqual(
      [
        'Ghislaine Farouel – Chantier naval Kerdraon',
        'Gilles Caron – Caron Transports',
        'Karine Desbor – Basket Club de Nervil',
        "Mireille Castan – L'Épi du Coin",
        'Françoise Jaubert – Pépinière Jaubert',
      ].toSorted(),
    );
  });

  it('by what stands first below the name that the text is about', async () => {
    const { ties } = await read(
      "# Entretien : Éléonore Vasse\n\nVue le 19 mars.\n\n## Parcours\nConservatrice du Musée de la Batellerie depuis 2016.\n\n## Autres\nLuc Blanc n'est pas venu.",
    );
    expect(ties).toEqual(['Éléonore Vasse – Musée de la Batellerie']);
  });

  it('by a post alone, below a heading of the team of the only organisation that is named before', async () => {
    const { names, ties } = await read(
      "# Qui sommes-nous ?\n\nLa Maison des Possibles est une association née en 2008.\n\n## L'équipe\n\n**Agathe Rivol**\nDirectrice\n\n## Le conseil d'administration\n\n- Bernard Escoub, président\n- Marie Couder, gérante de la Scierie Couder\n\nLuc Blanc, bénévole de la Maison des Possibles, aussi.\n\n## Merci à\n\n- Driss Lahlou, trésorier",
    );
    expect(names).toContain('La Maison des Possibles');
    expect(names).not.toContain('Maison des Possibles');
    expect(ties).toEqual([
      'Agathe Rivol – La Maison des Possibles',
      'Bernard Escoub – La Maison des Possibles',
      'Luc Blanc – La Maison des Possibles',
      'Marie Couder – Scierie Couder',
    ]);
  });

  it('by no post where two organisations are named before, nor of whom no post is said', async () => {
    const { ties } = await read(
      "# Le CCAS de Flers et la MJC de Lans\n\n## L'équipe\n\n- Agathe Rivol, directrice\n- Bernard Escoub, président\n\nOn se revoit en mai pour en parler.",
    );
    expect(ties).toEqual([]);
  });

  it('by whatever a post of it is called, with a name that only capitals show, and not by a town', async () => {
    const { ties } = await read(
      'Vu Mireille Sabat, conseillère à Terre et Relève. Inès March, coordinatrice de La Filature, était là. Luc Blanc, maire de Saint Just, aussi. Joan Hart (Chair), owner of Loxham Builders, came.',
    );
    expect(ties).toEqual([
      'Inès March – La Filature',
      'Joan Hart – Loxham Builders',
      'Mireille Sabat – Terre et Relève',
    ]);
  });

  it('by the house that a service of it is signed above, not by what somebody does there', async () => {
    const { names } = await read(
      'Bonne journée,\n\nJean-Marc Puj\nService vie locale\nMairie de Saint-Céran\n06 39 98 13 33\n\nJoanne Whit\nCentre Manager, Fernhill Day Centre\n06 39 98 20 16\n\nLoïc Perd, gérant\nSCIC Bois du Plateau\nloic@bois.example',
    );
    expect(names.toSorted()).toEqual([
      'Fernhill Day Centre',
      'Jean-Marc Puj',
      'Joanne Whit',
      'Loïc Perd',
      'Mairie de Saint-Céran',
      'SCIC Bois du Plateau',
    ]);
  });

  it('a given name that is a word is somebody where it is said of somebody, and nobody elsewhere', async () => {
    const { names } = await read(
      "1. Aurore Guillemin (GAEC des Bruyères) 06 39 98 45 70\n2. Florence Petit dirige la MJC de Lans\n\nDépart à l'aurore. Rendez-vous à Florence Italie, au Clair Matin.",
    );
    expect(names.toSorted()).toEqual(['Aurore Guillemin', 'Florence Petit', 'GAEC des Bruyères', 'MJC de Lans']);
  });

  it('no post before an address is an organisation', async () => {
    const { names } = await read(
      'Pour samedi, Viviane Stroh, CPE au Lycée Germaine-Tillion (v.stroh@lycee.example), vient avec Luc Blanc. On se voit mardi.',
    );
    expect(names.toSorted()).toEqual(['Luc Blanc', 'Lycée Germaine-Tillion', 'Viviane Stroh']);
  });
});
