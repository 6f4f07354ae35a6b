import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/brand';
import { beneficiaryOf, type MapDocument } from '../../../src/domain/mapDocument';
import { storyPresentation } from '../../../src/export/deck/storyPresentation';
import { textWidth } from '../../../src/picture/labels/textWidth';
import { aMap } from '../../helpers/documents';
import { sampleMap } from '../../helpers/sampleMap';
import { partsOf, textsOfSlides } from './slideTexts';

const TODAY = '2026-11-24' as Day;
const made = (document: MapDocument, language: 'fr' | 'en' = 'fr') =>
  storyPresentation({ document, language, today: TODAY, measure: textWidth });

describe('the story as a presentation', () => {
  it('says who is accompanied, what is there, who is missing, who introduces whom and what comes next', async () => {
    const slides = textsOfSlides(await made(sampleMap('fr')));
    const titles = slides.map(({ slide }) => slide.split('\n')[0]);
    expect(titles).toEqual([
      'Le Pays de Vaubrenne (exemple)',
      'Qui est accompagné',
      'Qui est là',
      'Les groupes',
      'Qui fait le lien',
      'Qui peut témoigner',
      'Avec qui coopérer',
      'Faire connaître',
      'Qui manque\u00A0? (1/2)',
      'Qui manque\u00A0? (2/2)',
      'Qui pourrait présenter qui',
      'Ce qui vient',
    ]);
    const [opening, accompanied, there] = slides.map(({ slide }) => slide);
    expect(opening).toMatch(/Qui manque autour de Maëlle pour coopérer\s\?/);
    expect(accompanied).toContain('Cherche\u00A0: un témoin sur «\u00A0jeunesse\u00A0»');
    expect(there).toContain('Autour de Maëlle Jourdanne, 22 personnes');
    expect(slides[8]?.slide).toContain('Qui pourrait témoigner sur le thème «\u00A0jeunesse\u00A0»');
    expect(slides[10]?.slide).toContain('Théo Marsaudon pourrait présenter la CUMA des Haies vives à Patrice Aubignal');
    expect(slides[11]?.slide).toMatch(/Hugo Vernerey met en relation[^]*À faire/);
    expect(slides[1]?.notes).toContain('Sur l’image ressortent\u00A0: Maëlle Jourdanne.');
    expect(slides[2]?.notes).toMatch(/toute la carte\s: 48\sacteurs et 109\sliens/);
    expect(slides[8]?.notes).toContain('Une piste\u00A0: ');
  });

  it('is in the other language when that is asked for', async () => {
    const slides = textsOfSlides(await made(sampleMap('en'), 'en'));
    expect(slides.map(({ slide }) => slide.split('\n')[0])).toEqual(
      expect.arrayContaining(['Who is supported', 'Who is missing? (1/2)', 'What comes next']),
    );
  });

  it('is made of texts and shapes alone, that no program repairs: nothing is a picture, runs or links out', async () => {
    const bytes = await made(sampleMap('fr'));
    const parts = partsOf(bytes);
    expect([...parts.keys()].filter((path) => path.includes('media/'))).toEqual([]);
    const whole = [...parts.values()].join('\n');
    expect(whole).not.toMatch(/<p:pic>|TargetMode="External"|hlinkClick|NaN|undefined|null"/);
    const map = parts.get('ppt/slides/slide3.xml') ?? '';
    for (const shape of ['prst="ellipse"', 'prst="line"', '<a:custGeom>']) expect(map).toContain(shape);
    for (const name of ['Maëlle Jourdanne', 'Hugo Vernerey']) expect(map).toContain(name);
    // Two shapes of a slide never share an id.
    for (const [path, xml] of parts) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it('is the same, byte for byte, whenever and wherever it is made', async () => {
    const document = sampleMap('fr');
    expect(await made(document)).toEqual(await made(document));
    const properties = partsOf(await made(document)).get('docProps/core.xml') ?? '';
    expect(properties.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(['2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z']);
  });

  it('holds nothing private, nothing told in confidence and no way to reach anybody, whatever it is given', async () => {
    const document = withSecrets(sampleMap('fr'));
    const whole = [...partsOf(await made(document)).values()].join('\n');
    expect(whole).not.toMatch(/SECRET|@example\.org|06 12 34 56 78/);
    expect(whole).toContain('Clémence Waldner');
  });

  it('is whole for a map just begun, and for names that XML cannot hold', async () => {
    expect(textsOfSlides(await made(aMap({}, []))).length).toBeGreaterThan(0);
    const odd = aMap({ 'A\u0000 <b>& "c"\u0008': {}, '\uD800 🌱': {} }, ['A\u0000 <b>& "c"\u0008-\uD800 🌱']);
    const [, map] = textsOfSlides(await made(odd));
    expect(map?.slide).toContain('A <b>& "c"');
  });
});

/** Something that stays with the officer wherever a map can hold it. */
function withSecrets(document: MapDocument): MapDocument {
  const [tie, ...others] = document.ties.values();
  const confidential = { ...tie!, nature: 'SECRET nature', saidBy: 'SECRET teller', confidential: true };
  const centre = document.actors.get(beneficiaryOf(document)!)!;
  return {
    ...document,
    actors: new Map(document.actors).set(centre.id, { ...centre, mission: 'agir, 06 12 34 56 78, a@example.org' }),
    privates: new Map([...document.actors.keys()].map((id) => [id, { notes: 'SECRET', phone: 'SECRET' }])),
    ties: new Map([confidential, ...others].map((one) => [one.id, one])),
    rulings: new Map(
      [...document.rulings].map(([key, ruling]) => [key, { ...ruling, reason: 'SECRET reason', by: 'SECRET' }]),
    ),
  };
}
