import type { Finding } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import type { ActorId } from '../../domain/brand';
import type { Tie } from '../../domain/tie';
import { saidShort } from '../fewWords';
import type { FindingMessages } from '../findings/messages';
import { nameOf } from '../findings/named';
import type { Vocabulary } from '../vocabulary/messages';

/** A finding as spoken to a room: the full sentence if short, else its line in the panel, else the text of its seat. */
export function findingToRoom(words: FindingMessages, finding: Finding, telling: Telling): string {
  // In front of a room, no actor is named as unconnected or as not asked.
  if (finding.rule === 'noKnownTie') return words.toConnect(finding.actors.length);
  if (finding.rule === 'notAsked') return words.line(finding, telling);
  return saidShort(telling, [(short) => words.finding(finding, short), ...linesOf(words, finding)]);
}

/** A finding spoken after another sentence: its line. */
export function lineToRoom(words: FindingMessages, finding: Finding, telling: Telling): string {
  return saidShort(telling, linesOf(words, finding));
}

function linesOf({ line, ghost }: FindingMessages, finding: Finding) {
  return [(short: Telling) => line(finding, short), (short: Telling) => ghost(finding, short)];
}

/** Path to an actor, or the number of intermediaries when there are many. */
export function chainToRoom(
  words: FindingMessages,
  chain: readonly ActorId[],
  telling: Telling,
  byCloseTies = false,
): string {
  return saidShort(telling, [
    ({ document }) => words.chain(chain, document, byCloseTies),
    ({ document }) => words.chainInBrief(chain, document),
  ]);
}

/** Says that no path to an actor is known; null for an actor without ties, which a room is not shown. */
export function noChainToRoom(
  words: FindingMessages,
  actor: ActorId,
  contacts: readonly ActorId[],
  telling: Telling,
): string | null {
  if (contacts.length === 0) return null;
  const ways = [contacts.slice(0, 2), contacts.slice(0, 1), []];
  return saidShort(
    telling,
    ways.map(
      (some) =>
        ({ document }) =>
          words.noChain(actor, some, document),
    ),
  );
}

/** A tie in a sentence; the dates of a past tie only where the sentence stays short. */
export function tieToRoom({ tieSentence }: Vocabulary, tie: Tie, telling: Telling): string {
  const say = (one: Tie, { document }: Telling) =>
    `${tieSentence(one, nameOf(document, tie.a), nameOf(document, tie.b))}.`;
  const { since, ...brief } = tie;
  return saidShort(telling, [
    (short) => say(tie, short),
    (short) => say(since !== undefined && tie.until !== undefined ? brief : tie, short),
  ]);
}
