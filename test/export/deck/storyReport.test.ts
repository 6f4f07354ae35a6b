import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/brand';
import { storyReportPage } from '../../../src/export/deck/storyReport';
import { textWidth } from '../../../src/picture/labels/textWidth';
import { sampleMap } from '../../helpers/sampleMap';

const made = (language: 'fr' | 'en', document = sampleMap(language)) =>
  storyReportPage({ document, language, today: '2026-11-24' as Day, measure: textWidth });
const headings = (page: string) => [...page.matchAll(/<h[12]>([^<]*)<\/h[12]>/g)].map(([, text]) => text);

describe('the story as a report', () => {
  it('says what the slides say, with every open question, below the map', () => {
    const page = made('fr');
    expect(headings(page)).toEqual([
      'Le Pays de Vaubrenne (exemple)',
      'Qui est accompagné',
      'Qui est là',
      'Les groupes',
      'Qui fait le lien',
      'Qui peut témoigner',
      'Avec qui coopérer',
      'Faire connaître',
      'Qui manque\u00A0?',
      'Qui pourrait présenter qui',
      'Ce qui vient',
    ]);
    expect(page.match(/<svg/g)).toHaveLength(1);
    expect(page.match(/<li>/g)?.length).toBeGreaterThan(30);
    expect(page).not.toContain('autres questions');
    expect(made('en')).toContain('<h2>Who is missing?</h2>');
  });

  it('holds all it needs, runs nothing, and keeps to itself what is private', () => {
    const sample = sampleMap('fr');
    const privates = new Map([...sample.actors.keys()].map((id) => [id, { notes: 'SECRET', phone: 'SECRET' }]));
    const ties = new Map([...sample.ties].map(([id, tie]) => [id, { ...tie, confidential: true, saidBy: 'SECRET' }]));
    const page = made('fr', { ...sample, privates, ties });
    expect(page).not.toMatch(/SECRET|<script|<img|href=|@example\.org/);
    expect(page).toContain('Maëlle Jourdanne');
  });
});
