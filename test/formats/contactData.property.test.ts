import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { publicDocument } from '../../src/domain/leaving/publicDocument';
import { withoutContactData } from '../../src/domain/leaving/withoutContactData';
import type { MapDocument } from '../../src/domain/mapDocument';
import { contactsIn, holdsContact, withoutContacts } from '../../src/domain/words/contactData';
import { FILE_KINDS, type FileKind, writeFiles } from '../../src/formats/writeFiles';
import { arbitraryDocument } from '../helpers/arbitraryDocument';

const SECRETS = ['zoe.lefevre@cuma.example', '06 39 98 00 01', '+33 6.39.98.00.02'];
const TOLD = ` (${SECRETS.join(', ')})`;
/** Fields in which people write what they like. */
const WRITTEN = new Set(
  'name shortName title question finality purpose mission framework territory group kind resources channels languages publics links territories period results lessons place text subject result answer profileSought reason by saidBy validatedBy frequency label attributes'.split(
    ' ',
  ),
);

/** The same map with an address and numbers in every text. */
function planted<One>(value: One, isText = false): One {
  if (typeof value === 'string') return (isText ? value + TOLD : value) as One;
  if (Array.isArray(value)) return value.map((one) => planted(one, isText)) as One;
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, planted(one)])) as One;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, planted(one, WRITTEN.has(key))]);
  return Object.fromEntries(entries) as One;
}

async function textOf(document: MapDocument, kind: FileKind, privateNotes: boolean): Promise<string> {
  const files = await writeFiles(document, kind, { language: 'fr', privateNotes, confidences: true });
  const parts = files.flatMap(({ bytes }) =>
    kind === 'xlsx' || kind === 'ods' ? Object.values(unzipSync(bytes)) : [bytes],
  );
  return parts.map((part) => strFromU8(part)).join('\n');
}

describe('ways to reach somebody', () => {
  it.each(FILE_KINDS)('leave in no file (%s) unless somebody asks for it', async (kind) => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const full = planted(document);
        const text = await textOf(full, kind, false);
        for (const secret of SECRETS) expect(text).not.toContain(secret);
        if (kind === 'native' && full.actors.size > 0) expect(await textOf(full, kind, true)).toContain(SECRETS[0]);
      }),
      { numRuns: 15, seed: 20_261_128 },
    );
  });

  it('are in nothing that is shown to a room, and a map without any is the very same', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const shown = JSON.stringify(publicDocument(planted(document)), (_, one: unknown) =>
          one instanceof Map ? [...one.values()] : one,
        );
        for (const secret of SECRETS) expect(shown).not.toContain(secret);
        const plain = withoutContactData(document);
        expect(withoutContactData(plain)).toBe(plain);
      }),
      { numRuns: 60, seed: 20_261_128 },
    );
  });

  it.each([
    '0639980001',
    '06.39.98.00.01',
    '06-39-98-00-01',
    '06/39/98/00/01',
    '+33 (0)6 39 98 00 01',
    '0033639980001',
    '+44 7700 900123',
    'prenom.nom+liste@mairie-de-brezol.fr',
    'mailto:a@b.example',
  ])('are told by what they look like: %s', (text) => {
    expect(holdsContact(text)).toBe(true);
    expect(withoutContacts(text)).toBe('');
    expect(withoutContacts(`Voir ${text}.`)).not.toContain(text);
  });

  it.each([
    '39514174000011',
    '2025-01-14',
    '14/01/2025',
    '2021-07-01 10:11:12',
    '01/02',
    '35210',
    '24000',
    '68 000 €',
    '@maillon',
    'W351001234',
    '0b5a1d06-3998-4001-8c1e-1f2a3b4c5d6e',
    '01234567-89ab-4cde-8f01-234567890123',
    'v 0.12.3',
    '1998-04-02/2021-06-30',
  ])('are not: %s', (text) => {
    expect(withoutContacts(text)).toBe(text);
  });

  it('are found in a name', () => {
    expect(contactsIn('Samira Belkacem <s.b@a.example>, 06 39 98 00 01')).toEqual({
      email: 's.b@a.example',
      phone: '06 39 98 00 01',
    });
    expect(withoutContacts('Samira Belkacem <s.b@a.example>')).toBe('Samira Belkacem');
  });
});
