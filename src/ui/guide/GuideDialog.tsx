import { useEffect, useRef, useState } from 'react';
import { DialogFrame } from '../dialogs/DialogFrame';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import styles from './Guide.module.css';
import { GuideBlocks } from './GuideBlocks';
import type { GuidePage } from './guidePage';

/** The guide, a page at a time, over the map: it is in the app, so that it is there without a network too. */
export function GuideDialog() {
  const { guide: words } = useLaterMessages().help;
  const pages = useGuidePages();
  const name = useApp((state) => state.guidePage);
  const open = useApp((state) => state.guideOpened);
  const page = pages.find((one) => one.name === name) ?? pages[0];
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    const isTurned = shown.current !== undefined && page !== undefined && shown.current.name !== page.name;
    shown.current = page;
    if (!isTurned) return;
    title.current?.closest('[role=dialog]')?.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [page]);
  return (
    <DialogFrame title={words.title} wide>
      {page && (
        <div className={styles.guide}>
          <article className={styles.page}>
            <h3 ref={title} tabIndex={-1}>
              {page.title}
            </h3>
            <GuideBlocks blocks={page.blocks} onLink={open} />
            <p className={styles.neighbours}>
              <Neighbour label={words.before} page={pages[page.at - 1]} onLink={open} />
              <Neighbour label={words.after} page={pages[page.at + 1]} onLink={open} />
            </p>
          </article>
          <nav aria-label={words.pages}>
            <ol>
              {pages.map((one) => (
                <li key={one.name}>
                  <button type="button" aria-current={one === page ? 'page' : undefined} onClick={() => open(one.name)}>
                    {one.title}
                  </button>
                </li>
              ))}
            </ol>
          </nav>
        </div>
      )}
    </DialogFrame>
  );
}

function Neighbour({
  label,
  page,
  onLink,
}: {
  readonly label: string;
  readonly page: GuidePage | undefined;
  readonly onLink: (page: string) => void;
}) {
  if (!page) return null;
  return (
    <button type="button" onClick={() => onLink(page.name)}>
      <small>{label}</small>
      {page.title}
    </button>
  );
}

const NONE: readonly GuidePage[] = [];

/** None until they are loaded, each language apart. */
function useGuidePages(): readonly GuidePage[] {
  const language = useApp((state) => state.language);
  const [pages, setPages] = useState(NONE);
  useEffect(() => {
    let isWanted = true;
    const load =
      language === 'fr'
        ? import('./guideFr').then(({ guideFr }) => guideFr)
        : import('./guideEn').then(({ guideEn }) => guideEn);
    void load.then((loaded) => isWanted && setPages(loaded));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return pages;
}
