import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse';
import { findingsOf } from '../../src/analysis/findings/findings';
import { emptySeats } from '../../src/analysis/seats/emptySeats';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import { exampleOf } from '../../src/app/exampleOf';
import { faultsOf } from '../../src/domain/integrity';
import { beneficiaryOf, type MapDocument, officerOf, TABLE_NAMES } from '../../src/domain/mapDocument';
import { FIELD_NAMES } from '../../src/domain/themes/mapField';
import { readNative } from '../../src/formats/native/read';
import { writeNative } from '../../src/formats/native/write';
import { findingsEn } from '../../src/i18n/findings/en';
import { findingsFr } from '../../src/i18n/findings/fr';

const WORDS = { fr: findingsFr, en: findingsEn };
const NAMES = new Set<string>();

/** Sentences and names as one word, but for ids and codes: the same in both languages. */
function shapeOf(document: MapDocument): unknown {
  const plain = JSON.parse(writeNative(document)) as Record<string, unknown>;
  const strip = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string')
      return /^(id|a|b|type|nature|family|profile|role|state|lead|person|holder|side|kind|consent)$/.test(key)
        ? value
        : '…';
    if (Array.isArray(value)) return value.map((one) => strip(one, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, strip(one, name)]));
  };
  return strip(plain);
}

describe.each(FIELD_NAMES)('the example of %s', (field) => {
  describe.each(['fr', 'en'] as const)('in %s', (language) => {
    it('is sound, small, of its field, and comes back from its file', async () => {
      const document = await exampleOf(field, language);
      expect(faultsOf(document)).toEqual([]);
      expect(document.info).toMatchObject({ sample: true, language, field: { known: field } });
      expect(document.actors.size).toBeGreaterThanOrEqual(8);
      expect(document.actors.size).toBeLessThanOrEqual(20);
      const text = writeNative(document);
      const read = readNative({ name: 'a.maillon.json', bytes: new TextEncoder().encode(text) });
      expect(read).toMatchObject({ outcome: 'ok', messages: [] });
      if (read.outcome !== 'error') expect(writeNative(read.document)).toBe(text);
      const written = JSON.parse(text) as { map: { language: string } };
      expect(text).not.toContain('undefined');
      expect(written.map.language).toBe(language);
    });

    it('has help that is there, and something missing under each of the three difficulties', async () => {
      const document = await exampleOf(field, language);
      const from = beneficiaryOf(document);
      expect([from, officerOf(document)]).not.toContain(undefined);
      const { findings, found } = findingsOf(document, { visibility: ALL_VISIBLE, from });
      const seats = emptySeats(findings, document);
      for (const rule of ['noWitness', 'noRelay'] as const)
        expect(
          seats.some((one) => one.rule === rule),
          rule,
        ).toBe(true);
      // Two themes: at least one of them asks for a witness, and one for a partner or has one.
      expect(seats.length).toBeGreaterThanOrEqual(3);
      expect(seats.length).toBeLessThanOrEqual(8);
      expect(found.length).toBeGreaterThan(0);
      const said = analyse(document, {}, WORDS[language]);
      expect(said.findings.map(({ text }) => text).join(' ')).not.toMatch(/undefined|\?\?/);
    });
  });

  it('is the same map in both languages, in other words', async () => {
    const [french, english] = await Promise.all([exampleOf(field, 'fr'), exampleOf(field, 'en')]);
    expect(shapeOf({ ...english, info: french.info })).toEqual(shapeOf(french));
    for (const table of TABLE_NAMES) expect([...english[table].keys()]).toEqual([...french[table].keys()]);
    expect(english.info.question).not.toBe(french.info.question);
  });

  it('has people of its own', async () => {
    for (const { id, name, type } of (await exampleOf(field, 'fr')).actors.values()) {
      if (type !== 'person' || id === 'me') continue;
      expect(NAMES.has(name), name).toBe(false);
      NAMES.add(name);
    }
  });
});
