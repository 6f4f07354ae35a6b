import type { ActorId, Day } from '../../domain/brand';
import { lastDayOf, monthsAfter } from '../../domain/days/lastDay';
import { byCodeUnits } from '../../domain/folding';
import { DORMANT_AFTER } from '../../domain/mapDocument';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { Tie } from '../../domain/tie';
import { lastExchangeOf } from '../../domain/tieExchanges';
import { idsOf } from '../rowsOf';
import { tiesByKind } from '../tiesByKind';
import { isTieMeasured, type Visibility } from '../visibility';
import { confidenceOf } from './confidence';
import type { FindingRule } from './findingContext';
import { findingKey } from './findingKey';
import { lazyCandidates } from './lazyCandidates';
import { whoCouldJoin } from './whoCouldJoin';

/**
 * One finding per pair of tied actors whose last known exchange is older than a number of months: 12, or the map's own
 * setting. A date noted as a month or a year counts from its end, so that no tie is called dormant too early. Finds
 * nothing without `today`. Candidates: actors who know both and could bring them together again. Time O(m + k log k)
 * for k ties with a date.
 */
export const dormantTie: FindingRule = (context) => {
  const { document, visibility, vertexOf, today, thresholds, graph } = context;
  if (today === undefined) return [];
  const months = thresholds.dormantAfter ?? DORMANT_AFTER;
  const slept = new Map<Day, boolean>();
  const isLongAgo = (end: Day) => {
    const known = slept.get(end) ?? monthsAfter(end, months) < today;
    slept.set(end, known);
    return known;
  };
  return lastExchanges(tiesByKind(document.ties).dated, vertexOf, visibility)
    .filter(({ end }) => isLongAgo(end))
    .flatMap(({ first, second, said }) => {
      const [a, b] = [idsOf(graph)[first], idsOf(graph)[second]];
      if (a === undefined || b === undefined) return [];
      return [
        lazyCandidates(
          {
            key: findingKey('dormantTie', [a, b].sort(byCodeUnits)),
            rule: 'dormantTie',
            actors: [a, b],
            ties: [[a, b]],
            confidence: confidenceOf(context, [a, b]),
            since: said,
          },
          () => whoCouldJoin(context, [a], [b]).filter(({ actor }) => actor !== a && actor !== b),
        ),
      ];
    });
};

interface LastExchange {
  readonly first: number;
  readonly second: number;
  readonly said: Day;
  readonly end: Day;
}

/** Last exchange of each pair that has one, by vertex. Remembered for the ties that have a date. */
const lastExchanges = rememberedFor(
  (ties: readonly Tie[], vertexOf: ReadonlyMap<ActorId, number>, visibility: Visibility): readonly LastExchange[] => {
    const last = new Map<number, LastExchange>();
    const ends = new Map<Day, Day | undefined>();
    const endOf = (said: Day) => {
      if (!ends.has(said)) ends.set(said, lastDayOf(said));
      return ends.get(said);
    };
    const vertex = (id: ActorId) => vertexOf.get(id) ?? -1;
    for (const tie of ties) {
      const day = lastExchangeOf(tie);
      if (day === undefined || !isTieMeasured(tie, visibility)) continue;
      const end = endOf(day);
      if (end === undefined) continue;
      const [a, b] = [vertex(tie.a), vertex(tie.b)];
      const [first, second] = a < b ? [a, b] : [b, a];
      if (first < 0) continue;
      const pair = first * vertexOf.size + second;
      const known = last.get(pair);
      // Of two dates that end on the same day, keeps the more precise.
      const later = !known || end > known.end || (end === known.end && day.length > known.said.length);
      if (later) last.set(pair, { first, second, said: day, end });
    }
    return [...last.values()].sort((one, other) => one.first - other.first || one.second - other.second);
  },
);
