import type { MapDocument } from '../../domain/mapDocument';
import { wordFor } from '../../domain/words/values';
import { dayCell } from '../cells/dayCell';
import { RULE_WORDS } from '../headings/ruleWords';
import { cellMap } from './cellMap';
import { type KeyNames, keyNames } from './keyNames';
import { portableKey, subjectOfKey } from './portableKey';
import type { Written } from './sheetOf';

/** The rows of the sheet "Questions écartées". */
export function writeRulings(document: MapDocument, language: 'fr' | 'en'): Written[] {
  if (document.rulings.size === 0) return [];
  const names = keyNames(document);
  return [...document.rulings.values()].map(({ id, verdict, reason, by, on, until }) => {
    const [rule = ''] = id.split(':');
    const cells = cellMap({
      key: portableKey(id, names),
      rule: Object.hasOwn(RULE_WORDS, rule) ? RULE_WORDS[rule]?.[language] : rule,
      about: subjectOfKey(id, names),
      verdict: wordFor('verdict', verdict, language),
      reason,
      by,
      on: dayCell(on),
      until: dayCell(until),
    });
    return { cells, attributes: [] };
  });
}

/** True when a ruling, or what was said of a question, is about groups kept with the map: tables must then say who is in which. */
export function speaksOfGroups(document: MapDocument): boolean {
  const keys = [...document.rulings.keys(), ...document.discussions.keys()];
  const names: KeyNames | undefined = keys.length === 0 ? undefined : keyNames(document);
  return keys.some((key) => names && portableKey(key, names).includes('group='));
}
