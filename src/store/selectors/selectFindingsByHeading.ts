import { type Finding, type Found, HEADING_OF, HEADINGS, type Heading } from '../../analysis/findings/finding';
import { raisedByNewcomers } from '../../analysis/seats/emptySeats';
import { holdsRole } from '../../domain/actor';
import { sameList } from '../../domain/remembered/rememberedFor';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectAskedFindings } from './selectAskedFindings';
import { selectFindings } from './selectFindings';

export interface HeadingLines {
  readonly found: readonly Found[];
  readonly missing: readonly Finding[];
}

/**
 * Findings by heading, computed once for all subscribers: a large map has thousands of questions, and the panel looks at every
 * change. An unchanged list stays the same object.
 */
export const selectFindingsByHeading = remembered(
  (state: AppState) => [
    selectFindings(state),
    selectAskedFindings(state),
    state.document.actors,
    state.document.testimonies,
    state.document.discussions,
  ],
  (state, before?: Readonly<Record<Heading, HeadingLines>>): Readonly<Record<Heading, HeadingLines>> => {
    const isRaised = raisedByNewcomers(state.document);
    const headingOf = (one: Finding): Heading => (isRaised(one) ? 'toAsk' : HEADING_OF[one.rule]);
    const lines = HEADINGS.map((heading): [Heading, HeadingLines] => [
      heading,
      {
        found: kept(
          before?.[heading].found,
          saidFirst(
            selectFindings(state).found.filter((one) => one.heading === heading),
            state.document.actors,
          ),
        ),
        missing: kept(
          before?.[heading].missing,
          votedFirst(
            selectAskedFindings(state).filter((one) => headingOf(one) === heading),
            state.document.discussions,
          ),
        ),
      },
    ]);
    return Object.fromEntries(lines) as Record<Heading, HeadingLines>;
  },
);

/**
 * Puts actors with the role of a likely or potential partner before those who only fit: the user wrote that role on the map and
 * looks for them first.
 */
function saidFirst(found: readonly Found[], actors: AppState['document']['actors']): readonly Found[] {
  const isOnlyFit = ({ heading, actor, already }: Found) => {
    const held = actors.get(actor);
    const isSaid = held && (holdsRole(held, 'potentialPartner') || holdsRole(held, 'likelyPartner'));
    return heading === 'partners' && !already && !isSaid;
  };
  return found.toSorted((a, b) => Number(isOnlyFit(a)) - Number(isOnlyFit(b)));
}

/** Puts findings with the most votes first; the others keep their order. */
function votedFirst(
  findings: readonly Finding[],
  discussions: AppState['document']['discussions'],
): readonly Finding[] {
  const votesOf = ({ key }: Finding) => discussions.get(key)?.votes ?? 0;
  if (!findings.some(votesOf)) return findings;
  return findings.toSorted((a, b) => votesOf(b) - votesOf(a));
}

function kept<Line>(before: readonly Line[] | undefined, now: readonly Line[]): readonly Line[] {
  return before && sameList(before, now) ? before : now;
}
