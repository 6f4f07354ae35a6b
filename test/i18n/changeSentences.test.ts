import { describe, expect, it } from 'vitest';
import { compareMaps } from '../../src/analysis/compare/compareMaps';
import type { MapDocument } from '../../src/domain/mapDocument';
import { comparisonLines, comparisonText } from '../../src/i18n/compare/comparisonText';
import { MESSAGES } from '../../src/i18n/language';
import { LATER_MESSAGES } from '../../src/i18n/laterMessages';
import { aMap } from '../helpers/documents';

const words = { ...MESSAGES.fr, ...LATER_MESSAGES.fr };
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const said = (before: MapDocument, after: MapDocument, section: 'actorsChanged' | 'tiesChanged') =>
  comparisonLines(compareMaps(before, after), section, words).map(({ about, details, actors }) => [
    about,
    plain(details),
    actors,
  ]);

describe('what is said otherwise of those who are in both', () => {
  const before = aMap({ lea: { territory: 'Val', themes: ['eau'] }, bob: {} }, ['lea-bob', 'lea-ana']);

  it('is worded as the history words it, field by field', () => {
    const after = aMap({ lea: { territory: 'Mont', themes: ['eau'] }, bob: { roles: ['witness'] } }, [
      'lea-bob?',
      'lea-ana',
    ]);
    expect(said(before, after, 'actorsChanged')).toEqual([
      ['lea', 'lea : territoire « Mont »', ['lea']],
      ['bob', 'bob : rôle « témoin »', ['bob']],
    ]);
    expect(said(before, after, 'tiesChanged')).toEqual([['bob – lea', 'Lien bob – lea : à vérifier', ['bob', 'lea']]]);
    const text = plain(comparisonText(compareMaps(before, after), words));
    expect(text).toContain('De qui on dit autre chose qu’avant\n- lea : territoire « Mont »\n- bob : rôle « témoin »');
    expect(text).toMatch(/2 acteurs modifiés, 1 lien modifié/);
  });

  it('is nothing where only ids are others, themes included', () => {
    const other = (map: MapDocument): MapDocument => ({
      ...map,
      actors: new Map(
        [...map.actors.values()]
          .map((one) => [`x${one.id}`, one] as const)
          .map(([id, one]) => [
            id as never,
            { ...one, id: id as never, themes: one.themes.map((theme) => `x${theme}` as never) },
          ]),
      ),
      themes: new Map(
        [...map.themes.values()].map((one) => [`x${one.id}` as never, { ...one, id: `x${one.id}` as never }]),
      ),
      ties: new Map(
        [...map.ties.values()].map((tie) => [
          `x${tie.id}` as never,
          { ...tie, id: `x${tie.id}` as never, a: `x${tie.a}` as never, b: `x${tie.b}` as never },
        ]),
      ),
    });
    expect(said(before, other(before), 'actorsChanged')).toEqual([]);
    const changed = aMap({ lea: { territory: 'Mont', themes: ['eau'] }, bob: {} }, ['lea-bob', 'lea-ana']);
    expect(said(before, other(changed), 'actorsChanged')).toEqual([['lea', 'lea : territoire « Mont »', ['xlea']]]);
    expect(said(before, other(changed), 'tiesChanged')).toEqual([]);
  });

  it('is told once: a tie that became formal is not also a tie that changed', () => {
    const formal = aMap({ lea: { territory: 'Val', themes: ['eau'] }, bob: {} }, ['lea-bob:agreement', 'lea-ana']);
    expect(compareMaps(before, formal).ties.becameFormal).toHaveLength(1);
    expect(said(before, formal, 'tiesChanged')).toEqual([]);
  });
});
