import type { ActorId, ThemeId } from '../brand';
import { beneficiaryOf, type MapDocument } from '../mapDocument';
import { namedByOffer } from '../offer';
import { namedBy } from '../resource';
import { asksForRole, isActing, rolesOf, type StartQuestion } from '../startQuestion';
import { withoutRecords } from '../tables';
import { themeUses } from '../themes/themeUses';
import { DRAWN_NATURE, otherEnd, type Tie } from '../tie';
import { defineCommand } from './command';
import { removeActor } from './removeActor';
import { withdrawRole } from './roles';
import { removeTheme, untagActor } from './themes';

export interface WithdrawAnswer {
  readonly question: StartQuestion;
  readonly id: ActorId | ThemeId;
}

/**
 * Withdraws an answer to a start question. An actor that is on the map for nothing else is removed; any other only loses what
 * the answer recorded.
 */
export const withdrawAnswer = defineCommand('withdrawAnswer', 'record', (document, answer: WithdrawAnswer) => {
  const her = beneficiaryOf(document);
  if (her === undefined || answer.question === 'beneficiary') return document;
  if (answer.question === 'themes') return withoutTheme(document, her, answer.id as ThemeId);
  const id = answer.id as ActorId;
  if (!document.actors.has(id) || id === her) return document;
  const { question } = answer;
  const next = asksForRole(question)
    ? rolesOf(question).reduce((map, role) => withdrawRole.run(map, { id, role }), document)
    : withoutRecords(
        document,
        'ties',
        tiesOf(document, id)
          .filter((tie) => isActing(tie) && otherEnd(tie, id) === her)
          .map((tie) => tie.id),
      );
  if (next === document) return document;
  return isForNothingElse(next, id) ? removeActor.run(next, { id }) : next;
});

function withoutTheme(document: MapDocument, her: ActorId, theme: ThemeId): MapDocument {
  const next = untagActor.run(document, { id: her, theme });
  const uses = themeUses(next).get(theme);
  const used = uses === undefined || uses.actors + uses.actions + uses.testimonies + uses.offers + uses.resources > 0;
  return next === document || used ? next : removeTheme.run(next, { id: theme });
}

function tiesOf({ ties }: MapDocument, id: ActorId): Tie[] {
  return [...ties.values()].filter((tie) => tie.a === id || tie.b === id);
}

/** True when the actor has only a name and themes, and at most one plain tie. */
function isForNothingElse(document: MapDocument, id: ActorId): boolean {
  const actor = document.actors.get(id);
  if (!actor) return false;
  const { territory, group, mission, framework, situation, consent, asked } = actor;
  const lists = [actor.roles, actor.resources, actor.languages, actor.channels, actor.links ?? [], actor.attributes];
  if ([territory, group, mission, framework, situation, consent, asked].some(Boolean)) return false;
  if (lists.some((list) => list.length > 0) || document.privates.has(id) || isNamed(document, id)) return false;
  const [tie, another] = tiesOf(document, id);
  return another === undefined && (tie === undefined || isPlainTie(tie));
}

/** True for a tie with only what an answer gives it. */
function isPlainTie({ nature, formal, level, frequency, lastExchange }: Tie): boolean {
  return nature === DRAWN_NATURE && formal === undefined && level === undefined && !frequency && !lastExchange;
}

/** True when something other than a tie's ends refers to the actor. */
function isNamed(document: MapDocument, id: ActorId): boolean {
  const { actions, testimonies, offers, introductions, awareness, meetings, resources, ties, discussions } = document;
  return (
    [...actions.values()].some(({ lead, partners }) => lead === id || partners.includes(id)) ||
    [...testimonies.values()].some(({ person }) => person === id) ||
    [...offers.values()].some((one) => one.holder === id || namedByOffer(one).includes(id)) ||
    [...introductions.values()].some(({ a, b, madeBy }) => a === id || b === id || madeBy === id) ||
    [...awareness.values()].some(({ actor }) => actor === id) ||
    [...meetings.values()].some(({ participants, preparedBy }) => [...participants, preparedBy].includes(id)) ||
    [...ties.values()].some(({ nextBy }) => nextBy === id) ||
    [...discussions.values()].some(({ turn }) => turn === id) ||
    [...resources.values()].some((one) => namedBy(one).includes(id))
  );
}
