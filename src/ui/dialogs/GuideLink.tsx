import type { HelpMessages } from '../../i18n/help/fr';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp } from '../useApp';

/** To a page of the guide, in a window of its own so that the map stays where it is; nothing where no guide is at hand. */
export function GuideLink({ page }: { readonly page: keyof HelpMessages['guide'] }) {
  const { help } = useLaterMessages();
  const { guide } = useServices();
  const language = useApp((state) => state.language);
  if (guide === undefined) return null;
  return (
    <p>
      <a href={`${guide}${language}/${page}.html`} target="_blank" rel="noopener">
        {help.guide[page]}
      </a>{' '}
      {help.newTab}
    </p>
  );
}
