import { anyOf } from '../desk/frenchCount';
import { ofFr } from '../vocabulary/elision';
import type { RulingMessages } from './messages';

export const rulingsFr: RulingMessages = {
  notAGap: 'Ce n’est pas un manque',
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
  ruledOutAs: (verdict, reason, day, by) => anyOf([verdict, reason, day && `le ${day}`, by && `par ${by}`]),

  change: 'Modifier',
  changeThem: (a, b) => `Modifier ce qui est dit ${ofFr(a)} et ${b}`,
  title: 'Pourquoi est-ce écarté\u00A0?',
  by: 'Par',
  on: 'Le',
  save: 'Enregistrer',
};
