import { describe, expect, it } from 'vitest';
import type { TieId } from '../../../src/domain/brand';
import { connectAll } from '../../../src/domain/commands';
import { execute, startHistory, undo } from '../../../src/domain/history/history';
import { newTie } from '../../../src/domain/tie';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const tieOf = (name: string) => newTie(`new ${name}` as TieId, idOf('lea'), idOf(name));

describe('several tied to one at once', () => {
  it('are one step, taken back as one', () => {
    const map = aMap({ lea: {}, ana: {}, bo: {} });
    const { history } = execute(startHistory(map), connectAll, { ties: ['ana', 'bo'].map(tieOf) });
    expect([...history.document.ties.values()].map(({ b }) => b)).toEqual(['ana', 'bo']);
    expect(history.past).toHaveLength(1);
    expect(undo(history).history.document).toEqual(map);
  });

  it('leaves alone a pair of whom something is said, either way round, and whoever is not on the map', () => {
    const map = aMap({ lea: {} }, ['lea-ana!', 'bo-lea?']);
    expect(connectAll.run(map, { ties: ['ana', 'bo', 'nobody', 'lea'].map(tieOf) })).toBe(map);
  });

  it('adds an open tie beside one said in confidence: whoever asks for it may not know of that one', () => {
    const map = aMap({ lea: {}, ana: {} });
    const secret = { ...tieOf('ana'), id: 'secret' as TieId, confidential: true };
    const said = { ...map, ties: new Map([[secret.id, secret]]) };
    expect([...connectAll.run(said, { ties: [tieOf('ana')] }).ties.keys()]).toEqual(['secret', 'new ana']);
  });
});
