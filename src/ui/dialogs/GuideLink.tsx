import type { HelpMessages } from '../../i18n/help/fr';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import styles from './Dialogs.module.css';

/** Opens the guide at a page of it, in place of the window that it stands in. */
export function GuideLink({ page }: { readonly page: keyof HelpMessages['guide']['to'] }) {
  const { help } = useLaterMessages();
  const open = useApp((state) => state.guideOpened);
  return (
    <p>
      <button type="button" className={styles.link} onClick={() => open(page)}>
        {help.guide.to[page]}
      </button>
    </p>
  );
}
