import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicDocument } from '../../../src/domain/leaving/publicDocument';
import { emptyDocument, type MapDocument } from '../../../src/domain/mapDocument';
import { cardHolders, contactCards } from '../../../src/export/contacts/contactCards';
import { opened } from '../../formats/cards/opened';
import { arbitraryDocument } from '../../helpers/arbitraryDocument';
import { aMap } from '../../helpers/documents';

const map = (): MapDocument => {
  const made = aMap(
    {
      zoe: {
        name: 'Zoé Le Goff, dite « Z; »',
        type: 'person',
        themes: ['eau, bois', 'lait'],
        attributes: [['Fonction', 'Chargée de mission\\']],
      },
      cuma: { name: 'CUMA du Val; et du Mont', type: 'structure' },
      old: { name: 'Ancienne', type: 'structure' },
      doute: { name: 'Doute' },
      reseau: { name: 'Réseau', type: 'network' },
    },
    ['zoe-cuma:worksFor', 'zoe-old!:worksFor'],
  );
  const [zoe] = made.actors.values();
  return {
    ...made,
    privates: new Map([
      [zoe!.id, { email: 'zoe@exemple.fr', phone: '06 12 34 56 78', notes: 'ne pas dire', attitude: 'secret' }],
    ]),
  };
};

const cards = (document: MapDocument, withReach = false) => {
  const open = publicDocument(document);
  return contactCards(open, cardHolders(open), withReach ? document.privates : undefined);
};

describe('an address book', () => {
  it('holds people and organisations, where they work, what they do and their themes', () => {
    const text = cards(map());
    expect(text.split('BEGIN:VCARD')).toHaveLength(5);
    expect(text).toContain(
      [
        'FN:Zoé Le Goff\\, dite « Z\\; »',
        'N:Le Goff\\, dite « Z\\; »;Zoé;;;',
        'ORG:CUMA du Val\\; et du Mont',
        'TITLE:Chargée de mission\\\\',
        'CATEGORIES:eau\\, bois,lait',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
    expect(text).toContain('N:;;;;\r\nORG:CUMA du Val\\; et du Mont\r\nX-ABShowAs:COMPANY\r\n');
    expect(text).toContain('N:Doute;;;;');
  });

  it('holds ways to reach people only where they are handed over, and nothing else that is private', () => {
    expect(cards(map())).not.toMatch(/@|06 12|ne pas dire|secret/);
    const text = cards(map(), true);
    expect(text).toContain('EMAIL;TYPE=INTERNET:zoe@exemple.fr\r\nTEL;TYPE=VOICE:06 12 34 56 78\r\n');
    expect(text).not.toMatch(/ne pas dire|secret/);
  });

  it('has lines of at most 75 bytes, none of which cuts a letter', () => {
    const long = aMap({ a: { name: 'Œuvre é'.repeat(40), type: 'person' } });
    for (const line of cards(long).split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
  });

  it('is read again as it was written', async () => {
    const back = await opened('contacts.vcf', cards(map(), true));
    const named = (name: string) => [...back.actors.values()].find((one) => one.name === name)!;
    const zoe = named('Zoé Le Goff, dite « Z; »');
    expect(zoe).toMatchObject({ type: 'person' });
    expect(zoe.themes.map((id) => back.themes.get(id)?.label)).toEqual(['eau, bois', 'lait']);
    expect(back.privates.get(zoe.id)).toEqual({ email: 'zoe@exemple.fr', phone: '06 12 34 56 78' });
    const cuma = named('CUMA du Val; et du Mont');
    expect(cuma).toMatchObject({ type: 'structure' });
    expect([...back.ties.values()]).toMatchObject([{ a: zoe.id, b: cuma.id, nature: 'worksFor' }]);
  });

  it('reads as that many cards, whatever is in a map', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const text = cards(document, true);
        const lines = text.split('\r\n');
        const holders = cardHolders(document).length;
        expect(lines.filter((line) => line === 'BEGIN:VCARD')).toHaveLength(holders);
        expect(lines.filter((line) => line === 'END:VCARD')).toHaveLength(holders);
        expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
        // Each line is a property, or the rest of one.
        for (const line of lines.slice(0, -1)) expect(line).toMatch(/^(?: |[A-Z][A-Za-z-]*(?:;TYPE=[A-Z]+)?:)/);
      }),
      { numRuns: 60 },
    );
  });

  it('is empty of a map without anybody', () => {
    expect(cards(emptyDocument('x'))).toBe('');
  });
});
