import type { FindingKey } from '../../domain/brand';
import { RULE_WORDS } from '../headings/ruleWords';
import type { KeyNames } from './keyNames';
import { portableKey, subjectOfKey } from './portableKey';

export function questionCells(id: FindingKey, names: KeyNames, language: 'fr' | 'en') {
  const [rule = ''] = id.split(':');
  return {
    key: portableKey(id, names),
    rule: Object.hasOwn(RULE_WORDS, rule) ? RULE_WORDS[rule]?.[language] : rule,
    about: subjectOfKey(id, names),
  };
}
