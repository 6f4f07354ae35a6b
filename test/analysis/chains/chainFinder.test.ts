import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { chainFinder } from '../../../src/analysis/chains/chainFinder';
import { ALL_VISIBLE, type Visibility } from '../../../src/analysis/visibility';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { officerOf } from '../../../src/domain/mapDocument';
import { aDocument, idOf } from '../../helpers/graphs';

function chainsOf(document: MapDocument, from = 'me', visibility: Visibility = ALL_VISIBLE) {
  return chainFinder(actorGraphOf(document, visibility), idOf(from), officerOf(document));
}

describe('the chain of introduction', () => {
  it('is nobody but oneself to oneself, at no distance', () => {
    const chains = chainsOf(aDocument({ me: [] }, ['me-ana']));
    expect(chains.distance(idOf('me'))).toBe(0);
    expect(chains.chain(idOf('me'))).toEqual(['me']);
  });

  it('is null where none is known, for hidden actors, and from somebody hidden', () => {
    const document = aDocument({ far: [] }, ['me-ana', 'ana-bo']);
    const withoutAna = { ...ALL_VISIBLE, without: new Set([idOf('ana')]) };
    expect(chainsOf(document).chain(idOf('far'))).toBeNull();
    expect(chainsOf(document).distance(idOf('nobody'))).toBeNull();
    expect(chainsOf(document, 'me', withoutAna).chain(idOf('bo'))).toBeNull();
    expect(chainsOf(document, 'me', withoutAna).chain(idOf('ana'))).toBeNull();
    expect(chainsOf(document, 'ana', withoutAna).distance(idOf('ana'))).toBeNull();
  });

  it('is a shortest one, whatever the doubts on it', () => {
    const chains = chainsOf(aDocument({}, ['me-ana', 'ana-bo', 'bo-cy', 'me-dan?', 'dan-cy?']));
    expect(chains.chain(idOf('cy'))).toEqual(['me', 'dan', 'cy']);
    expect(chains.distance(idOf('cy'))).toBe(2);
  });

  it('never takes a tie known not to exist', () => {
    expect(chainsOf(aDocument({}, ['me-ana!', 'me-bo', 'bo-ana'])).distance(idOf('ana'))).toBe(2);
  });

  it('avoids the officer first, then ties to be verified, then goes by names', () => {
    const ties = ['me-ana', 'ana-end', 'me-bo?', 'bo-end', 'me-cy', 'cy-end'];
    expect(chainsOf(aDocument({}, ties)).chain(idOf('end'))).toEqual(['me', 'ana', 'end']);
    expect(chainsOf(aDocument({ ana: ['officer'] }, ties)).chain(idOf('end'))).toEqual(['me', 'cy', 'end']);
    const allButDoubtful = ties.filter((tie) => !tie.includes('cy'));
    expect(chainsOf(aDocument({ ana: ['officer'] }, allButDoubtful)).chain(idOf('end'))).toEqual(['me', 'bo', 'end']);
  });

  it('goes by the first name that differs, from the start', () => {
    const ties = ['me-ana', 'me-bo', 'ana-zoe', 'bo-cy', 'zoe-end', 'cy-end'];
    expect(chainsOf(aDocument({}, ties)).chain(idOf('end'))).toEqual(['me', 'ana', 'zoe', 'end']);
  });

  it('passes through the officer when no other chain is as short, and can end there', () => {
    const document = aDocument({ ana: ['officer'] }, ['me-ana', 'ana-end']);
    expect(chainsOf(document).chain(idOf('end'))).toEqual(['me', 'ana', 'end']);
    expect(chainsOf(document).chain(idOf('ana'))).toEqual(['me', 'ana']);
  });

  it('takes a pair as confirmed when one of its ties is', () => {
    const document = aDocument({}, ['me-ana?', 'me-ana', 'ana-end', 'me-aaron?', 'aaron-end']);
    expect(chainsOf(document).chain(idOf('end'))).toEqual(['me', 'ana', 'end']);
  });

  it('leads to the nearest of several', () => {
    const chains = chainsOf(aDocument({ far: [] }, ['me-ana', 'ana-bo', 'me-dan', 'dan-cy']));
    expect(chains.chainToNearest([idOf('cy'), idOf('bo'), idOf('far')])).toEqual(['me', 'ana', 'bo']);
    expect(chains.chainToNearest([idOf('cy'), idOf('dan')])).toEqual(['me', 'dan']);
    expect(chains.chainToNearest([idOf('far')])).toBeNull();
  });

  it('leads, of several equally near, to whom the chain that is first by names leads', () => {
    const chains = chainsOf(aDocument({}, ['me-cy', 'cy-bo', 'me-ana', 'ana-dan']));
    expect(chains.chainToNearest([idOf('bo'), idOf('dan')])).toEqual(['me', 'ana', 'dan']);
  });
});
