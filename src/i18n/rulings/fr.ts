import { anyOf } from '../desk/frenchCount';
import type { Sentences } from '../sentences';

/** To set a gap or an introduction aside, to say how it was, to change that, and to ask again. */
export const rulingsFr = {
  notAGap: 'Ce n’est pas un manque',
  /** The same, of the list of whom to ask. */
  stopAsking: 'Ne plus le rappeler',
  stopAskingTitle: 'Pourquoi ne plus le rappeler\u00A0?',
  notAGapTitle: 'Pourquoi n’est-ce pas un manque\u00A0?',
  reason: 'En quelques mots (facultatif)',
  verdicts: {
    notRelevant: 'Pas utile pour nous',
    alreadyTried: 'Déjà tenté',
    notNow: 'Pas maintenant',
    theyKnowEachOther: 'Le lien existe, il n’est pas sur la carte',
  },
  until: 'Reposer la question à partir du',
  confirm: 'Écarter',
  reopen: 'Rouvrir',
  ruledOutAs: (verdict: string, reason: string | undefined, day: string | undefined, by: string | undefined) =>
    anyOf([verdict, reason, day && `le ${day}`, by && `par ${by}`]),

  change: 'Modifier',
  changeThem: (a: string, b: string) => `Modifier ce qui est dit\u00A0: ${a} et ${b}`,
  /** Over the form that changes what was said. */
  title: 'Pourquoi est-ce écarté\u00A0?',
  by: 'Par',
  on: 'Le',
  save: 'Enregistrer',
};

export type RulingMessages = Sentences<typeof rulingsFr>;
