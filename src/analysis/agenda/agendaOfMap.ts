import type { Day } from '../../domain/brand';
import { beneficiaryOf, type MapDocument } from '../../domain/mapDocument';
import { findingContext } from '../findings/findingContext';
import { findingsOf } from '../findings/findings';
import { isRuledOut } from '../findings/isRuledOut';
import type { Telling } from '../reportWords';
import { ALL_VISIBLE } from '../visibility';
import { type Agenda, agendaOf } from './agenda';

/** The agenda of a map that is not open in a window, seen from its beneficiary, with what its sentences need. */
export function agendaOfMap(document: MapDocument, today: Day | undefined): Agenda & { readonly telling: Telling } {
  const from = beneficiaryOf(document);
  const options = { visibility: ALL_VISIBLE, from, today };
  const { findings, perimeter } = findingsOf(document, options);
  const open = findings.filter((finding) => !isRuledOut(finding, document, today));
  return {
    ...agendaOf(findingContext(document, from, options), open),
    telling: { document, from, perimeter, groupNames: new Map() },
  };
}
