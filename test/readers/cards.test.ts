import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/brand';
import { calendarFile } from '../../src/export/calendar/calendarFile';
import { cardHolders, contactCards } from '../../src/export/contacts/contactCards';
import { aMap } from '../helpers/documents';
import { sampleMap } from '../helpers/sampleMap';
import { findCardReader } from './findReaders.mjs';

const folder = mkdtempSync(join(tmpdir(), 'maillon-cards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const python = findCardReader();

/** What each of these files is to a parser of somebody else's. */
function readElsewhere(name: string, text: string): unknown {
  const path = join(folder, name);
  writeFileSync(path, text);
  const said = execFileSync(python ?? '', [resolve(import.meta.dirname, 'cards.py'), path], { encoding: 'utf8' });
  return (JSON.parse(said) as Record<string, unknown>)[path];
}

describe.skipIf(python === undefined)('parsers of others read', () => {
  it('an address book: names with every sign, where people work, what they do, ways to reach them', () => {
    const long = `Comité ${'très long '.repeat(12)}é; à, la fin`;
    const map = aMap(
      {
        zoe: {
          name: 'Zoé Le Goff, dite « Z; »',
          type: 'person',
          themes: ['eau, bois', 'lait'],
          attributes: [['Fonction', 'Chargée\\de mission']],
        },
        cuma: { name: 'CUMA du Val; et du Mont', type: 'structure' },
        long: { name: long, type: 'structure' },
      },
      ['zoe-cuma:worksFor'],
    );
    const [zoe] = map.actors.values();
    const reach = new Map(zoe ? [[zoe.id, { email: 'zoe@exemple.fr, z@exemple.org', phone: '06 12 34 56 78' }]] : []);
    const nobody = { family: '', given: '', title: [], categories: [], email: [], tel: [] };
    expect(readElsewhere('contacts.vcf', contactCards(map, cardHolders(map), reach))).toEqual([
      {
        name: 'Zoé Le Goff, dite « Z; »',
        family: 'Le Goff, dite « Z; »',
        given: 'Zoé',
        org: ['CUMA du Val; et du Mont'],
        title: ['Chargée\\de mission'],
        categories: ['eau, bois', 'lait'],
        email: ['zoe@exemple.fr', 'z@exemple.org'],
        tel: ['06 12 34 56 78'],
      },
      { ...nobody, name: 'CUMA du Val; et du Mont', org: ['CUMA du Val; et du Mont'] },
      { ...nobody, name: long.trim(), org: [long.trim()] },
    ]);
  });

  it.each(['fr', 'en'] as const)('everybody of the sample, %s', (language) => {
    const map = sampleMap(language);
    const holders = cardHolders(map);
    const read = readElsewhere(`${language}.vcf`, contactCards(map, holders)) as { name: string }[];
    expect(read.map(({ name }) => name)).toEqual(holders.map(({ name }) => name));
  });

  it('a calendar: whole days, titles and notes with every sign', () => {
    const entries = [
      { key: 'call a', on: '2026-12-01' as Day, title: 'Appeler Zoé, « Z; »', note: 'Pourquoi :\nelle \\ témoigne' },
      { key: 'meet b', on: '2028-02-29' as Day, title: 'Rencontre '.repeat(12).trim(), note: '' },
    ];
    expect(readElsewhere('agenda.ics', calendarFile(entries, '2026-11-29' as Day))).toEqual(
      entries.map(({ key, on, title, note }) => ({ uid: `${key.replace(' ', '-')}@maillon`, on, title, note })),
    );
  });
});
