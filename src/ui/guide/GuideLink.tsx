import type { HelpMessages } from '../../i18n/help/fr';
import styles from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import type { AnswersSection } from './guidePage';

type Props =
  | { readonly page: Exclude<keyof HelpMessages['guide']['to'], 'answers'> }
  | { readonly page: 'answers'; readonly section?: AnswersSection };

/** Opens the guide at a page, in place of the present dialog. */
export function GuideLink(props: Props) {
  const { help } = useLaterMessages();
  const open = useApp((state) => state.guideOpened);
  const section = props.page === 'answers' && props.section ? `#${props.section}` : '';
  return (
    <p>
      <button type="button" className={styles.link} onClick={() => open(`${props.page}${section}`)}>
        {help.guide.to[props.page]}
      </button>
    </p>
  );
}
