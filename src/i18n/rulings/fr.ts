import { anyOf } from '../desk/frenchCount';
import type { Sentences } from '../sentences';

/** Words for dismissing a gap or an introduction, giving the reason, changing it, and asking again. */
export const rulingsFr = {
  notAGap: 'Ce n’est pas un manque',
  /** The same, for the list of people to ask. */
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
  /** Above the form that changes the reason. */
  title: 'Pourquoi est-ce écarté\u00A0?',
  by: 'Par',
  on: 'Le',
  save: 'Enregistrer',
};

export type RulingMessages = Sentences<typeof rulingsFr>;
