import type { Period } from '../../analysis/account/accountFacts';
import { publicDocument } from '../../domain/leaving/publicDocument';
import { type AccountReader, accountSheet } from '../../export/account/accountSheet';
import type { Markup } from '../../export/markup';
import type { AccountMessages } from '../../i18n/account/fr';
import { MESSAGES } from '../../i18n/language';
import type { AppState } from '../../store/appStore';
import { type SharedNaming, sharedState } from './sharedState';

/** The account of a period, as its readers may see it, and its title. Never contains anything said in confidence. */
export function accountOf(
  state: AppState,
  wish: { readonly period: Period; readonly reader: AccountReader },
  names: SharedNaming,
  words: AccountMessages,
): { readonly title: string; readonly sheet: Markup } {
  const shared = sharedState(state, { ...names, confidential: false });
  const document = publicDocument(shared.document);
  const { namesMasked } = MESSAGES[state.language].room;
  const masked = names.masking === 'nobody' ? {} : { masked: `${namesMasked[names.masking]}.` };
  return {
    title: words.pageTitle(document.info.title, wish.reader),
    sheet: accountSheet({ document, ...wish, ...masked }, words),
  };
}
