import type { Finding } from '../../analysis/findings/finding';
import { defined } from '../../domain/defined';
import type { Newcomer } from './useTry';

/** Returns a possible actor that would answer the question, and what to call it; `null` when the question asks for nobody. */
export function newcomerFor({ rule, theme, profile, subject }: Finding): {
  readonly known: Newcomer;
  readonly unnamed: 'witness' | 'partner' | 'relay' | 'other';
} | null {
  const themes = theme === undefined ? [] : [theme];
  switch (rule) {
    case 'noWitness':
    case 'noWitnessProfile':
      return {
        known: {
          type: 'person',
          themes,
          roles: [{ role: 'witness' }],
          consent: 'given',
          ...defined({ profile }),
        },
        unnamed: 'witness',
      };
    case 'noPartner':
      return { known: { type: 'structure', themes, roles: [{ role: 'potentialPartner' }] }, unnamed: 'partner' };
    case 'noRelay':
      return {
        known: {
          type: 'structure',
          roles: [{ role: 'relay' }],
          ...(subject?.kind === 'public' ? { publics: [subject.text] } : {}),
          ...(subject?.kind === 'family' ? { family: subject.text } : {}),
          ...(subject?.kind === 'territory' ? { territory: subject.text } : {}),
        },
        unnamed: 'relay',
      };
    case 'noPeer':
    case 'noKnownTie':
    case 'structureWithoutPerson':
      return { known: { type: 'person' }, unnamed: 'other' };
    default:
      return null;
  }
}
