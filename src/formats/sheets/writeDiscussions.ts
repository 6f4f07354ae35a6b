import type { MapDocument } from '../../domain/mapDocument';
import { dayCell } from '../cells/dayCell';
import { RULE_WORDS } from '../headings/ruleWords';
import { cellMap } from './cellMap';
import { keyNames } from './keyNames';
import { portableKey, subjectOfKey } from './portableKey';
import type { Written } from './sheetOf';

/** The rows of the sheet "Questions discutées". */
export function writeDiscussions(document: MapDocument, language: 'fr' | 'en'): Written[] {
  if (document.discussions.size === 0) return [];
  const names = keyNames(document);
  return [...document.discussions.values()].map(({ id, comment, votes, due, turn }) => {
    const [rule = ''] = id.split(':');
    const cells = cellMap({
      key: portableKey(id, names),
      rule: Object.hasOwn(RULE_WORDS, rule) ? RULE_WORDS[rule]?.[language] : rule,
      about: subjectOfKey(id, names),
      comment,
      votes,
      due: dayCell(due),
      turn: turn && names.nameOf(turn)?.name,
    });
    return { cells, attributes: [] };
  });
}
