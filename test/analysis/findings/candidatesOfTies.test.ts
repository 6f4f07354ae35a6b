import { describe, expect, it } from 'vitest';
import type { Finding, RuleName } from '../../../src/analysis/findings/finding';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { mobilise } from '../../../src/analysis/introductions/mobilise';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { Day } from '../../../src/domain/brand';
import { beneficiaryOf, type MapDocument } from '../../../src/domain/mapDocument';
import { aMap } from '../../helpers/documents';

function find(document: MapDocument, rule: RuleName): Finding[] {
  const options = { visibility: ALL_VISIBLE, from: beneficiaryOf(document), today: '2026-11-24' as Day };
  return findingsOf(document, options).findings.filter((finding) => finding.rule === rule);
}

const candidatesOf = (document: MapDocument, rule: RuleName) =>
  find(document, rule)[0]?.candidates.map(({ actor, reasons }) => [actor, ...reasons.map(({ code }) => code)]);

describe('who could join two groups', () => {
  const groups = { one: ['lea', 'ana'], two: ['bo', 'cy'], three: ['zoe', 'yan'] };

  it('is first whoever of neither knows somebody in both, then who holds a theme of the other', () => {
    const map = aMap(
      { ana: { themes: ['eau'] }, cy: { themes: ['eau'] }, lea: { themes: ['bois'] } },
      ['lea-ana', 'bo-cy', 'zoe-yan', 'zoe-lea', 'zoe-bo', 'yan-lea'],
      { groups },
    );
    expect(find(map, 'groupsApart').map(({ subject }) => subject)).toEqual([
      { kind: 'groups', groups: ['one', 'two'] },
    ]);
    expect(candidatesOf(map, 'groupsApart')).toEqual([
      ['zoe', 'knows', 'knows'],
      ['ana', 'sharesTheme'],
      ['cy', 'sharesTheme'],
    ]);
  });

  it('is not one of the two who hold the only tie', () => {
    const map = aMap(
      { ana: { themes: ['eau'] }, bo: { themes: ['eau'] }, cy: { themes: ['eau'] } },
      ['lea-ana', 'bo-cy', 'ana-bo'],
      { groups: { one: ['lea', 'ana'], two: ['bo', 'cy'] } },
    );
    // Cy alone shares a theme, with Ana, who is one of the two.
    expect(candidatesOf(map, 'singleTieBetweenGroups')).toEqual([]);
  });
});

describe('who could double a fragile point', () => {
  it('is whoever holds a theme of the other side, never the point itself', () => {
    const map = aMap({ lea: { themes: ['eau'] }, moi: { themes: ['eau'] }, far: { themes: ['eau'] }, ana: {} }, [
      'lea-ana',
      'lea-moi',
      'ana-moi',
      'moi-far',
    ]);
    expect(candidatesOf(map, 'fragilePoint')).toEqual([
      ['lea', 'sharesTheme'],
      ['far', 'sharesTheme'],
    ]);
  });
});

describe('who may know somebody without ties', () => {
  it('is first who has most in common', () => {
    const map = aMap(
      {
        iso: { themes: ['eau'], territory: 'Val', kind: 'CUMA' },
        ana: { territory: 'val', themes: ['eau'] },
        bo: { kind: 'cuma' },
      },
      ['lea-ana', 'ana-bo'],
    );
    expect(candidatesOf(map, 'noKnownTie')).toEqual([
      ['ana', 'sharesTheme', 'inTerritory'],
      ['bo', 'hasKind'],
    ]);
  });
});

describe('who could bring two actors together', () => {
  it('is whoever knows both', () => {
    const map = aMap({ net: { type: 'network' } }, ['lea-net:memberOf', 'ana-net:memberOf', 'lea-bo', 'bo-ana']);
    expect(candidatesOf(map, 'memberWithoutExchange')).toEqual([['bo', 'knows', 'knows']]);
  });
});

describe('candidates that are looked for late', () => {
  it('are the same each time, and do not change whom to go through', () => {
    const map = aMap({ iso: { territory: 'Val' }, ana: { territory: 'Val' } }, ['lea-ana']);
    const [finding] = find(map, 'noKnownTie');
    expect(finding?.candidates).toBe(finding?.candidates);
    expect(mobilise(map, [finding!])).toEqual([]);
  });
});
