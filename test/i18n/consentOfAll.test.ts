import { describe, expect, it } from 'vitest';
import type { Finding, Found } from '../../src/analysis/findings/finding';
import { headingEn } from '../../src/i18n/story/headingEn';
import { headingFr } from '../../src/i18n/story/headingFr';
import { aMap } from '../helpers/documents';

const document = {
  ...aMap({ marc: { name: 'Marc Petit', type: 'person' }, anne: { name: 'Anne Roux', type: 'person' } }),
  themes: new Map([['food', { id: 'food', label: 'alimentation' }]]),
} as never;
const telling = { document, from: undefined, perimeter: null, groupNames: new Map() } as never;
const witness = (actor: string) =>
  ({ heading: 'witnesses', actor, themes: ['food'], publics: [], chain: [], consentToAsk: true }) as unknown as Found;
const consent = (...actors: string[]) =>
  ({ key: 'c', rule: 'witnessConsent', theme: 'food', actors, ties: [], confidence: 'normal' }) as unknown as Finding;
const story = (found: Found[], question: Finding, say = headingFr) =>
  say({ kind: 'witnesses', found, missing: [question] } as never, telling)
    .join(' ')
    .replaceAll('\u00A0', ' ');

describe('witnesses whose consent is still to be asked, in the story', () => {
  it('are named once, and so is the theme', () => {
    expect(story([witness('marc'), witness('anne')], consent('marc', 'anne'))).toBe(
      'Marc Petit et Anne Roux peuvent témoigner, sur « alimentation ». Qui leur demande leur accord ?',
    );
    expect(story([witness('marc')], consent('marc'))).toBe(
      'Marc Petit peut témoigner, sur « alimentation ». Qui lui demande son accord ?',
    );
    expect(story([witness('marc')], consent('marc'), headingEn)).toBe(
      'Marc Petit can speak about “alimentation”. Who asks them to agree?',
    );
  });

  it('are told apart where some of them alone are asked about', () => {
    expect(story([witness('marc'), witness('anne')], consent('anne'))).toBe(
      'Marc Petit (accord à demander) et Anne Roux (accord à demander) peuvent témoigner, sur « alimentation ». ' +
        'Anne Roux : qui demande son accord pour témoigner sur « alimentation » ?',
    );
  });
});
