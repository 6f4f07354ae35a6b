import type { MapDocument } from '../../domain/mapDocument';
import { listCell } from '../../domain/words/listCell';
import { wordFor } from '../../domain/words/values';
import { dayCell } from '../cells/dayCell';
import { exchangeCell } from '../cells/exchangeCells';
import type { ActorNaming } from './actorNaming';
import type { Affiliations } from './affiliations';
import { cellMap } from './cellMap';
import type { Written } from './sheetOf';

/** The rows of the sheet "Liens". */
export function writeTies(
  document: MapDocument,
  { callOf }: ActorNaming,
  affiliations: Affiliations,
  language: 'fr' | 'en',
): Written[] {
  const yesNo = (value: boolean | undefined) =>
    value === undefined ? undefined : wordFor('yesNo', value ? 'yes' : 'no', language);
  return [...document.ties.values()]
    .filter(({ id }) => !affiliations.ties.has(id))
    .map((tie) => ({
      cells: cellMap({
        from: callOf(tie.a),
        to: callOf(tie.b),
        nature: tie.nature && wordFor('nature', tie.nature, language),
        formal: yesNo(tie.formal),
        direction: tie.direction && wordFor('direction', tie.direction, language),
        certainty: tie.certainty && wordFor('certainty', tie.certainty, language),
        level: tie.level,
        frequency: tie.frequency,
        lastExchange: dayCell(tie.lastExchange),
        exchanges: listCell((tie.exchanges ?? []).map((one) => exchangeCell(one, language))),
        nextExchange: dayCell(tie.nextExchange),
        nextBy: tie.nextBy && callOf(tie.nextBy),
        saidBy: tie.saidBy,
        confidential: yesNo(tie.confidential),
        since: dayCell(tie.since),
        until: dayCell(tie.until),
        validatedBy: tie.validatedBy,
        validatedOn: dayCell(tie.validatedOn),
        reference: tie.reference,
      }),
      attributes: tie.attributes,
    }));
}
