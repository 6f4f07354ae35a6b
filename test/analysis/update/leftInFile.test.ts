import { expect, it } from 'vitest';
import { leftInFile } from '../../../src/analysis/update/leftInFile';
import type { LookId } from '../../../src/domain/brand';
import { updateEn } from '../../../src/i18n/update/en';
import { updateFr } from '../../../src/i18n/update/fr';
import { sampleMap } from '../../helpers/sampleMap';

it('what an update does not take from a file is counted and said, but what the open map has', () => {
  const open = { ...sampleMap('fr'), looks: new Map(), rulings: new Map(), story: new Map(), snapshots: new Map() };
  const look = (id: string, name: string) =>
    [id as LookId, { id: id as LookId, name, look: { view: 'free', grouping: 'groups', outlined: [] } }] as const;
  const known = { ...open, looks: new Map([look('a', 'Autour de Léa')]) };
  const other = { ...open, looks: new Map([look('b', 'autour de léa'), look('c', 'Mobilité'), look('a', 'Autre')]) };
  expect(leftInFile(known, other)).toEqual({
    looks: 1,
    rulings: 0,
    discussions: 0,
    pictureNotes: 0,
    story: 0,
    snapshots: 0,
  });
  expect(
    updateFr.leftInFile({ looks: 2, rulings: 1, discussions: 0, pictureNotes: 0, story: 0, snapshots: 0 }),
  ).toContain('2\u00A0vues gardées et 1\u00A0question écartée');
  expect(
    updateEn.leftInFile({ looks: 2, rulings: 1, discussions: 0, pictureNotes: 0, story: 0, snapshots: 0 }),
  ).toContain('2 saved views and 1 question');
  expect(updateFr.leftInFile({ looks: 0, rulings: 0, discussions: 0, pictureNotes: 0, story: 0, snapshots: 0 })).toBe(
    '',
  );
});
