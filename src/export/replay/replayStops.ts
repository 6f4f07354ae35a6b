import { actorGraphOf } from '../../analysis/actorGraph';
import { findingsOf } from '../../analysis/findings/findings';
import { isRuledOut } from '../../analysis/findings/isRuledOut';
import { groupNames } from '../../analysis/groupNames/groupNames';
import { LEAST_GROUPED, shownGroups } from '../../analysis/groups/shownGroups';
import { groupPartition } from '../../analysis/partitions/partitionBy';
import { type ReplayNews, replayNews } from '../../analysis/replay/replayNews';
import { emptySeats } from '../../analysis/seats/emptySeats';
import { ALL_VISIBLE } from '../../analysis/visibility';
import { gapsUnderWay } from '../../analysis/ways/progress';
import type { Day } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { KnownDays } from '../../domain/replay/knownDays';
import { mapOn } from '../../domain/replay/mapOn';
import type { MapLook } from '../mapLook';
import { quietLook } from '../quietLook';

/** Map to replay, as its viewers may see it; its days come from the original map, by id. */
export interface ReplaySource {
  readonly document: MapDocument;
  readonly days: KnownDays;
  readonly today: Day;
}

export interface ReplayStop {
  readonly source: ReplaySource;
  readonly day: Day;
  readonly number: number;
  readonly before: ReplayStop | null;
}

export function replayStops(source: ReplaySource, days: readonly Day[]): readonly ReplayStop[] {
  const stops: ReplayStop[] = [];
  for (const [index, day] of days.entries())
    stops.push({ source, day, number: index + 1, before: stops[index - 1] ?? null });
  return stops;
}

/** The whole map, which gives places and groups to every stop. */
export const wholeReplayed = rememberedFor(({ document }: ReplaySource): MapLook => {
  const look = quietLook(document);
  return { ...look, groups: shownGroups(look.graph, look.groups) };
});

/** What is drawn at a stop: actors and ties present by then, and the seats that are still empty. */
export const lookAt = rememberedFor(({ source, day }: ReplayStop): MapLook => {
  const document = mapOn(source.document, source.days, day);
  const whole = wholeReplayed(source);
  const graph = actorGraphOf(document, ALL_VISIBLE);
  const centre = whole.centre !== undefined && graph.hasNode(whole.centre) ? whole.centre : undefined;
  const groups = [...document.groups.values()].filter(({ id }) => whole.groups.some((one) => one.id === id));
  const partition = groupPartition(graph, graph.order < LEAST_GROUPED ? [] : groups);
  const { today } = source;
  const found = findingsOf(document, { visibility: ALL_VISIBLE, from: centre, partition, graph, today });
  const findings = found.findings.filter((finding) => !isRuledOut(finding, document, today));
  const named = groupNames(document, graph, partition);
  return {
    document,
    graph,
    centre,
    groups,
    groupNames: named,
    findings,
    gaps: [],
    underWay: gapsUnderWay({ document, from: centre, today }, emptySeats(findings, document)),
    telling: { document, from: centre, perimeter: found.perimeter, groupNames: named },
    brokers: new Set(),
    fragile: new Set(),
    betweenGroups: new Map(),
  };
});

/** What is new since the previous stop; null at the first. */
export const newsAt = rememberedFor((stop: ReplayStop): ReplayNews | null =>
  stop.before === null ? null : replayNews(stateAt(stop.before), stateAt(stop)),
);

function stateAt(stop: ReplayStop) {
  const { document, findings } = lookAt(stop);
  return { document, findings, seats: emptySeats(findings, document) };
}
