import { expect, it } from 'vitest';
import type { ActorId, Day, IntroductionId } from '../../../src/domain/brand';
import { recordIntroduction, settleToDo } from '../../../src/domain/commands';
import type { Settled } from '../../../src/domain/commands/settleToDo';
import { aMap } from '../../helpers/documents';

const [lea, bo] = ['lea', 'bo'] as [ActorId, ActorId];
const id = 'i' as IntroductionId;
const made = recordIntroduction.run(aMap({ lea: {}, bo: {} }, []), {
  introduction: { id, a: lea, b: bo, status: 'toMake', result: 'a call first' },
});
const settled = (told: Partial<Extract<Settled, { how: 'introduced' }>>) =>
  settleToDo
    .run(made, { settled: { how: 'introduced', introduction: id, status: 'made', ...told } })
    .introductions.get(id);

it('an introduction that was made keeps what was known of it, and takes what came of it', () => {
  expect(settled({})).toEqual({ id, a: lea, b: bo, status: 'made', result: 'a call first' });
  const on = '2026-12-10' as Day;
  expect(settled({ result: 'they meet in May', on })).toMatchObject({ result: 'they meet in May', madeOn: on });
});
