import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptyPlan } from '../../../src/analysis/update/updatePlan';
import { updateMap } from '../../../src/domain/commands';
import { execute, startHistory, undo } from '../../../src/domain/history/history';
import { faultsOf } from '../../../src/domain/integrity';
import { anyMap } from '../../formats/tables/anyMap';
import { arbitraryDocument } from '../../helpers/arbitraryDocument';
import { allOfFile, aPlan, readAgain, updated } from '../../helpers/updates';
import { runs } from '../../runs';

const RUNS = { numRuns: runs(12, 400) };

describe('a map updated', () => {
  it('with itself says nothing and is the very same', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const plan = aPlan(document, { document });
        expect([plan.added, plan.changed, plan.gone]).toEqual([[], [], []]);
        expect(updated(document, plan, allOfFile(plan))).toBe(document);
      }),
      RUNS,
    );
  });

  it('with the file that it was read from, once more, says nothing and is the very same', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const open = readAgain(map).document;
        if (!open) return;
        const plan = aPlan(open, readAgain(map));
        expect([plan.asked, plan.added, plan.changed, plan.gone]).toEqual([[], [], [], []]);
        expect(isEmptyPlan(plan)).toBe(true);
        expect(updated(open, plan, allOfFile(plan))).toBe(open);
      }),
      RUNS,
    );
  });

  it('with its own export says nothing, but for homonyms that only their places tell apart', () => {
    fc.assert(
      fc.property(anyMap, (open) => {
        const plan = aPlan(open, readAgain(open));
        const isDoubtful = plan.asked.length > 0;
        if (isDoubtful) return;
        expect([plan.added, plan.changed, plan.gone]).toEqual([[], [], []]);
        expect(updated(open, plan, allOfFile(plan))).toBe(open);
      }),
      RUNS,
    );
  });

  it('with any other map is sound, moves nobody, and one undo gives the very same back', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, fc.boolean(), (open, other, all) => {
        const plan = aPlan(open, { document: other });
        const document = updated(open, plan, all ? allOfFile(plan) : undefined);
        expect(faultsOf(document)).toEqual([]);
        for (const [id, place] of open.placements)
          if (document.actors.has(id)) expect(document.placements.get(id)).toBe(place);
        if (!all) for (const id of open.actors.keys()) expect(document.actors.has(id)).toBe(true);
        for (const table of ['groups', 'looks', 'story', 'rulings', 'snapshots'] as const)
          expect(document[table]).toBe(open[table]);
        const after = execute(startHistory(open), updateMap, { updated: document }).history;
        expect(undo(after).history.document).toEqual(open);
      }),
      RUNS,
    );
  });

  it('with all that a file says, says nothing more the second time', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (one, other) => {
        const [open, file] = [readAgain(one).document, readAgain(other)];
        if (!open || !file.document) return;
        const plan = aPlan(open, file);
        const next = updated(open, plan, allOfFile(plan));
        expect(faultsOf(next)).toEqual([]);
        const again = aPlan(next, readAgain(other));
        // Whom a person was asked about, and who is two of one name, is theirs to say.
        if (plan.asked.length + again.asked.length === 0) expect(again.added).toEqual([]);
      }),
      RUNS,
    );
  });

  it('keeps the very same value wherever the file has no column', () => {
    const fields = {
      Territoire: 'territory',
      Mission: 'mission',
      Thèmes: 'themes',
      Rôles: 'roles',
      Consentement: 'consent',
      Ressources: 'resources',
      Type: 'type',
    } as const;
    const headings = Object.keys(fields) as (keyof typeof fields)[];
    fc.assert(
      fc.property(anyMap, anyMap, fc.subarray(headings, { minLength: 1 }), (one, other, absent) => {
        const [open, file] = [
          readAgain(one).document,
          readAgain(other, (heading) => absent.some((gone) => gone === heading)),
        ];
        if (!open || !file.document) return;
        const plan = aPlan(open, file);
        const next = updated(open, plan, { ...allOfFile(plan), removed: new Set() });
        for (const [id, before] of open.actors)
          for (const heading of absent) expect(next.actors.get(id)?.[fields[heading]]).toEqual(before[fields[heading]]);
      }),
      RUNS,
    );
  });
});
