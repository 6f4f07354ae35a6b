import { describe, expect, it } from 'vitest';
import { exportingEn } from '../../src/i18n/exporting/en';
import { exportingFr } from '../../src/i18n/exporting/fr';

const NONE = {
  notes: 0,
  milestones: 0,
  steps: 0,
  seatings: 0,
  served: 0,
  groups: 0,
  pins: 0,
  places: 0,
  settings: 0,
  themes: 0,
  untitled: 0,
  unknown: 0,
};

describe('what stays behind', () => {
  it('is counted and named, and only that', () => {
    const left = { ...NONE, milestones: 1, steps: 2, groups: 5 };
    expect(exportingFr.leftOut(left)).toBe(
      'Ne partiront pas dans ces formats\u00A0: 1\u00A0jalon, 2\u00A0étapes du récit et 5\u00A0groupes de liens.',
    );
    expect(exportingEn.leftOut(left).replaceAll('\u00A0', ' ')).toBe(
      'Left out of these formats: 1 milestone, 2 steps of the story and 5 groups of ties.',
    );
  });
});
