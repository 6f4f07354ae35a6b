import { describe, expect, it } from 'vitest';
import type { ActorId, Day } from '../../src/domain/brand';
import { startHistory } from '../../src/domain/history/history';
import type { MapDocument } from '../../src/domain/mapDocument';
import { textOf } from '../../src/export/markup';
import { createAppStore } from '../../src/store/appStore';
import { witnessJob } from '../../src/ui/print/witnessJob';
import { sampleMap } from '../helpers/sampleMap';

const named = ({ actors }: MapDocument, name: string): ActorId =>
  [...actors.values()].find((actor) => actor.name === name)!.id;

/** The sample, where everybody has ways to be reached; changed by `change`. */
function sheetOf(
  name: string,
  change: (document: MapDocument) => Partial<MapDocument> = () => ({}),
  masking: 'nobody' | 'persons' = 'nobody',
  withContact = false,
) {
  const sample = sampleMap('fr');
  const contact = { notes: 'SECRET', attitude: 'SECRET', email: 'odile@example.org', phone: '01 99 00 00 01' };
  const privates = new Map([...sample.actors.keys()].map((id) => [id, contact]));
  const document = { ...sample, privates };
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
  store.getState().openDocument('map', startHistory({ ...document, ...change(document) }));
  const job = witnessJob(store.getState(), named(sample, name), { masking }, withContact);
  return job && { title: job.title, text: textOf(job.content) };
}

describe('the sheet of a witness', () => {
  it('says which cooperation, on what, in front of whom, through whom, and that they agreed', () => {
    const { text, title } = sheetOf('Odile Brantonne')!;
    expect(title).toBe('Fiche témoin – Odile Brantonne');
    for (const part of [
      '<h1>Odile Brantonne</h1>',
      'Thèmes',
      'élu·es',
      '→ Odile Brantonne',
      'Accord donné le 9 octobre 2025.',
    ])
      expect(text).toContain(part);
  });

  it('leaves room for the day of a consent that was not noted', () => {
    expect(sheetOf('Samuel Keravec')!.text).toContain('Accord donné. Date à compléter');
  });

  it('is made of nobody who did not agree, or who took it back', () => {
    expect(sheetOf('Mathurin Delcassagne')).toBeNull();
    expect(sheetOf('Maëlle Jourdanne')).toBeNull();
    const refused = sheetOf('Odile Brantonne', ({ actors }) => ({
      actors: new Map([...actors].map(([id, actor]) => [id, { ...actor, consent: 'refused' as const }])),
    }));
    expect(refused).toBeNull();
  });

  it('holds a way to reach them only when that is chosen, never a note, and none while names are masked', () => {
    expect(sheetOf('Odile Brantonne')!.text).not.toMatch(/example\.org|01 99|SECRET/);
    const chosen = sheetOf('Odile Brantonne', undefined, 'nobody', true)!.text;
    expect(chosen).toMatch(/odile@example\.org[^]*01 99 00 00 01/);
    expect(chosen).not.toContain('SECRET');
    const masked = sheetOf('Odile Brantonne', undefined, 'persons', true)!;
    expect(masked.text).not.toMatch(/example\.org|01 99|Odile|Brantonne|Jourdanne/);
    expect(masked.title).not.toMatch(/Odile|Brantonne/);
  });
});
