import type { ActionMessages } from './fr';

export const actionsEn: ActionMessages = {
  levels: {
    neverHeard: 'never heard of it',
    knowsAction: 'knows the action',
    knowsPurpose: 'knows the purpose',
    contributes: 'contributes',
  },
};
