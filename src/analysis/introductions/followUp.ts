import type { Day } from '../../domain/brand';
import { isOver } from '../../domain/days/lastDay';
import { byCodeUnits } from '../../domain/folding';
import type { Introduction } from '../../domain/introduction';
import { type IntroductionStage, stageOf } from '../../domain/introductionStage';
import type { MapDocument } from '../../domain/mapDocument';

export interface FollowedIntroduction {
  readonly introduction: Introduction;
  readonly stage: IntroductionStage;
  /** True when it is still to be made and the whole of its day, month or year is past. */
  readonly overdue: boolean;
}

const ORDER: readonly IntroductionStage[] = ['toDo', 'done', 'dropped'];

/** All recorded introductions: those to be made first, by date with undated ones last; then those made, then those dropped. */
export function followedIntroductions(document: MapDocument, today: Day | undefined): FollowedIntroduction[] {
  const name = (id: Introduction['a']) => document.actors.get(id)?.name ?? '';
  return [...document.introductions.values()]
    .map((introduction): FollowedIntroduction => {
      const stage = stageOf(introduction);
      return { introduction, stage, overdue: stage === 'toDo' && isOver(introduction.due, today) };
    })
    .sort(
      ({ introduction: one, stage }, { introduction: other, stage: otherStage }) =>
        ORDER.indexOf(stage) - ORDER.indexOf(otherStage) ||
        byCodeUnits(one.due ?? '~', other.due ?? '~') ||
        byCodeUnits(name(one.a), name(other.a)) ||
        byCodeUnits(name(one.b), name(other.b)) ||
        byCodeUnits(one.id, other.id),
    );
}
