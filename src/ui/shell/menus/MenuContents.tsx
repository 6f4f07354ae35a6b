import { type ReactNode, useEffect, useRef } from 'react';
import type { QuickCommand } from '../../../i18n/look/fr';
import { focusFirst } from '../../parts/focusFirst';
import type { MenuName } from '../../parts/menuName';
import { useMessages } from '../../useApp';
import { CommandItems } from './CommandItems';
import { LookFields } from './LookFields';
import styles from './Menus.module.css';

const MAP: readonly (readonly QuickCommand[])[] = [
  ['map', 'save', 'open', 'newMap', 'keepSample'],
  ['maps', 'history', 'startingPoint'],
];
const WINDOW: readonly QuickCommand[] = ['language', 'colours', 'help'];
const BUILD: readonly (readonly QuickCommand[])[] = [
  ['start', 'link', 'list', 'introductions'],
  ['actions', 'meetings', 'resources', 'themes'],
  ['pinNote', 'arrange', 'lock', 'twins', 'update'],
];
const LOOK: readonly (readonly QuickCommand[])[] = [
  ['agenda', 'brief', 'questions', 'table'],
  ['fit', 'zoomIn', 'zoomOut'],
];
const TELL: readonly QuickCommand[] = ['story', 'roomWindow', 'reading', 'compare', 'replay'];
const TAKE_HOME: readonly QuickCommand[] = ['exports', 'committee', 'takeHome'];

const CONTENTS: Readonly<Record<MenuName, () => ReactNode>> = {
  map: () => <Parts of={[...MAP, WINDOW]} inMenu />,
  build: () => <Parts of={BUILD} inMenu />,
  look: () => <LookPart />,
  share: () => <SharePart />,
  all: () => <AllParts />,
};

/** Content of a menu, loaded once the desk is drawn. */
export function MenuContents({ name }: { readonly name: MenuName }) {
  const contents = useRef<HTMLDivElement>(null);
  // The menu may have been opened before its content was loaded.
  useEffect(() => {
    if (contents.current) focusFirst(contents.current);
  }, []);
  return (
    <div ref={contents} className={styles.part}>
      {CONTENTS[name]()}
    </div>
  );
}

function SharePart() {
  const { menus } = useMessages().desk.header;
  return (
    <>
      <Titled title={menus.tell}>
        <CommandItems commands={TELL} inMenu />
      </Titled>
      <Titled title={menus.takeHome}>
        <CommandItems commands={TAKE_HOME} inMenu />
      </Titled>
    </>
  );
}

function AllParts() {
  const { menus } = useMessages().desk.header;
  const part = (title: string, commands: readonly QuickCommand[]) => (
    <Titled title={title}>
      <CommandItems commands={commands} inMenu={false} />
    </Titled>
  );
  return (
    <>
      {part(menus.map, MAP.flat())}
      {part(menus.build, BUILD.flat())}
      <Titled title={menus.look}>
        <LookPart />
      </Titled>
      {part(menus.tell, ['project', ...TELL])}
      {part(menus.takeHome, TAKE_HOME)}
      <hr className={styles.line} />
      <CommandItems commands={WINDOW} inMenu={false} />
    </>
  );
}

function LookPart() {
  return (
    <>
      <CommandItems commands={['filter']} inMenu={false} />
      <LookFields />
      <CommandItems commands={['withoutMe', 'agedTies', 'foldGroups', 'notesShown']} inMenu={false} />
      <hr className={styles.line} />
      <Parts of={LOOK} inMenu={false} />
    </>
  );
}

function Parts({ of, inMenu }: { readonly of: readonly (readonly QuickCommand[])[]; readonly inMenu: boolean }) {
  return of.map((commands, index) => (
    <div key={commands[0]} role="group" className={styles.part}>
      {index > 0 && <hr className={styles.line} />}
      <CommandItems commands={commands} inMenu={inMenu} />
    </div>
  ));
}

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div role="group" aria-label={title} className={styles.part}>
      <p className={styles.heading} aria-hidden="true">
        {title}
      </p>
      {children}
    </div>
  );
}
