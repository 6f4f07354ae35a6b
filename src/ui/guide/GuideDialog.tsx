import { Printer } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from '../parts/Button';
import { DialogFrame } from '../parts/DialogFrame';
import { useLaterMessages } from '../parts/useLaterMessages';
import { printOut, printWhileRead } from '../print/printOut';
import { useApp } from '../useApp';
import styles from './Guide.module.css';
import { GuideBlocks } from './GuideBlocks';
import type { GuidePage } from './guidePage';
import { guideSheet } from './guideSheet';

/** The guide, one page at a time. It is part of the app, so that it works without a network. */
export function GuideDialog() {
  const { guide: words } = useLaterMessages().help;
  const pages = useGuidePages();
  const [name, section] = useApp((state) => state.guidePage ?? '').split('#');
  const open = useApp((state) => state.guideOpened);
  const page = pages.find((one) => one.name === name) ?? pages[0];
  const title = useRef<HTMLHeadingElement>(null);
  useTurnedTo(title, page, section);
  useEffect(() => page && printWhileRead(() => guideSheet(page)), [page]);
  return (
    <DialogFrame title={words.title} wide>
      {page && (
        <div className={styles.guide}>
          <article className={styles.page}>
            <div className={styles.top}>
              <h3 ref={title} tabIndex={-1}>
                {page.title}
              </h3>
              <Button aria-label={words.printPage} onClick={() => printOut(guideSheet(page))}>
                <Printer size={18} /> {words.print}
              </Button>
            </div>
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

/** Moves the focus to the section asked for, or to the title after a page is turned. */
function useTurnedTo(title: RefObject<HTMLHeadingElement | null>, page: GuidePage | undefined, section?: string): void {
  const shown = useRef(page);
  useEffect(() => {
    const isTurned = shown.current !== undefined && page !== undefined && shown.current.name !== page.name;
    shown.current = page;
    const heading = section && title.current?.closest('article')?.querySelector(`[data-section="${section}"]`);
    if (heading instanceof HTMLElement) {
      heading.focus({ preventScroll: true });
      heading.scrollIntoView({ block: 'start' });
    } else if (isTurned) {
      title.current?.closest('[role=dialog]')?.scrollTo(0, 0);
      title.current?.focus({ preventScroll: true });
    }
  }, [title, page, section]);
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

/** Returns an empty list until the pages of this language are loaded. */
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
