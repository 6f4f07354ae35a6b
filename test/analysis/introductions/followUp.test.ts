import { describe, expect, it } from 'vitest';
import { followedIntroductions } from '../../../src/analysis/introductions/followUp';
import type { Day, IntroductionId } from '../../../src/domain/brand';
import type { Introduction } from '../../../src/domain/introduction';
import { stageOf } from '../../../src/domain/introductionStage';
import { followUpEn } from '../../../src/i18n/introductions/followUpEn';
import { followUpFr } from '../../../src/i18n/introductions/followUpFr';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const TODAY = '2026-11-24' as Day;

function followed(...records: readonly (Partial<Introduction> & { readonly name: string })[]) {
  const map = aMap({ a: {}, b: {} });
  const introductions = new Map(
    records.map(({ name, ...one }) => {
      const id = name as IntroductionId;
      return [id, { id, a: idOf('a'), b: idOf('b'), ...one }];
    }),
  );
  return followedIntroductions({ ...map, introductions }, TODAY).map(
    ({ introduction, stage, overdue }) => `${introduction.id} ${stage}${overdue ? ' late' : ''}`,
  );
}

describe('introductions that were recorded', () => {
  it('come with those still to be made first, the oldest day first; a month is past when it is over', () => {
    expect(
      followed(
        { name: 'done', status: 'Faite' },
        { name: 'undated' },
        { name: 'today', due: TODAY },
        { name: 'month', due: '2026-11' as Day },
        { name: 'dropped', status: 'sans suite', result: 'rien' },
        { name: 'late', due: '2026-11-23' as Day, status: 'en attente' },
        { name: 'lastMonth', due: '2026-10' as Day },
      ),
    ).toEqual([
      'lastMonth toDo late',
      'month toDo',
      'late toDo late',
      'today toDo',
      'undated toDo',
      'done done',
      'dropped dropped',
    ]);
  });

  it('are made when there is a result, whatever the status', () => {
    expect(followed({ name: 'one', status: 'en attente', result: 'Ils se sont vus.' })).toEqual(['one done']);
    expect(followed({ name: 'one', status: 'en attente', result: ' ' })).toEqual(['one toDo']);
  });

  it.each([followUpFr, followUpEn])('what the screen writes is read back', ({ stages }) => {
    for (const [stage, words] of Object.entries(stages)) expect(stageOf({ status: words })).toBe(stage);
  });
});
