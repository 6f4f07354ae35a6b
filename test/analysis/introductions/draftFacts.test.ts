import { describe, expect, it } from 'vitest';
import { draftFacts } from '../../../src/analysis/introductions/draftFacts';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, Day, ThemeId, TieId } from '../../../src/domain/brand';
import { emptyDocument, type MapDocument } from '../../../src/domain/mapDocument';
import { newTie } from '../../../src/domain/tie';
import { MESSAGES } from '../../../src/i18n/language';
import { LATER_MESSAGES } from '../../../src/i18n/laterMessages';

const [A, B, C, D, MOI] = ['a', 'b', 'c', 'd', 'moi'] as ActorId[] as [ActorId, ActorId, ActorId, ActorId, ActorId];
const WATER = 'water' as ThemeId;
const DOCUMENT: MapDocument = {
  ...emptyDocument('Brouillon'),
  themes: new Map([[WATER, { id: WATER, label: 'eau' }]]),
  actors: new Map([
    [A, { ...newActor(A, 'Léa', 'person'), themes: [WATER], mission: 'anime le GAL', resources: ['une salle'] }],
    [B, { ...newActor(B, 'CUMA du Val'), themes: [WATER] }],
    [C, newActor(C, 'Marc', 'person')],
    [D, newActor(D, 'Secret', 'person')],
    [MOI, newActor(MOI, 'Moi', 'person')],
  ]),
  privates: new Map([[A, { notes: 'difficile', email: 'lea@x.fr' }]]),
  ties: new Map(
    (
      [
        [A, C],
        [B, C],
        [A, MOI],
        [B, MOI],
        [A, D],
        [B, D],
      ] as const
    ).map(([a, b]) => {
      const id = `${a}${b}` as TieId;
      return [id, { ...newTie(id, a, b), ...(b === D ? { confidential: true } : {}) }];
    }),
  ),
};
const TODAY = '2026-11-24' as Day;
const introduction = { a: A, b: B, madeBy: MOI, subject: 'un atelier', due: '2026-12-10' as Day };
const facts = draftFacts(DOCUMENT, ALL_VISIBLE, introduction, TODAY);

describe('the message of an introduction', () => {
  it('knows what both share, and neither what is private nor confidential ties', () => {
    expect(facts).toMatchObject({ themes: [WATER], common: ['Marc'], madeBy: 'Moi', subject: 'un atelier' });
    expect(JSON.stringify(facts)).not.toMatch(/difficile|lea@|Secret/);
    expect(draftFacts(DOCUMENT, ALL_VISIBLE, { a: A, b: 'gone' as ActorId }, TODAY)).toBeNull();
  });

  it('is signed by whoever introduces, on the map or not', () => {
    const { madeBy: _onMap, ...open } = introduction;
    const signed = (one: object) => draftFacts(DOCUMENT, ALL_VISIBLE, { ...open, ...one }, TODAY)?.madeBy;
    expect(signed({ introducer: ' Nora Petit ' })).toBe('Nora Petit');
    expect(signed({ introducer: 'Nora Petit', madeBy: MOI })).toBe('Moi');
    expect(signed({ introducer: ' ' })).toBeUndefined();
  });

  it.each([
    ['2026-11-23', undefined],
    ['2026-10', undefined],
    ['2026-11-24', '2026-11-24'],
    ['2026-11', '2026-11'],
  ])('asks for no answer before a day that is past: %s', (due, kept) => {
    const dated = { ...introduction, due: due as Day };
    expect(draftFacts(DOCUMENT, ALL_VISIBLE, dated, TODAY)?.due).toBe(kept);
  });

  it.each(['fr', 'en'] as const)(
    'says purpose, what each brings, what they share and the next step (%s)',
    (language) => {
      const { vocabulary } = MESSAGES[language];
      const { draft } = LATER_MESSAGES[language];
      if (!facts) throw new Error('no facts');
      const text = draft.text(facts, () => 'eau', vocabulary.day);
      for (const part of ['Léa', 'CUMA du Val', 'un atelier', 'une salle', 'anime le GAL', 'eau', 'Marc', 'Moi', '10'])
        expect(text).toContain(part);
      expect(text).not.toContain('undefined');
      const bare = draft.text(
        {
          a: { name: 'X', resources: [], offers: [] },
          b: { name: 'Y', resources: [], offers: [] },
          themes: [],
          common: [],
        },
        () => '',
        vocabulary.day,
      );
      expect(bare.split('\n\n')).toHaveLength(4);
    },
  );
});
