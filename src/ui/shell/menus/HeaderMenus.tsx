import { ChevronDown, Eye, Hammer, Menu as MenuIcon, Share2 } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { later } from '../../parts/later';
import { type MenuName, menuId } from '../../parts/menuName';
import { Popover } from '../../parts/Popover';
import controls from '../../styles/controls.module.css';
import { useApp, useMessages } from '../../useApp';
import { whenQuiet } from '../../whenQuiet';
import styles from './Menus.module.css';

const { Shown: Contents, prepare } = later(async () => (await import('./MenuContents')).MenuContents);

export function MapMenu() {
  const title = useApp((state) => state.document.info.title);
  return (
    <Menu name="map" label={title} buttonClass={styles.mapName}>
      <MenuIcon size={18} aria-hidden="true" />
      <span>{title}</span>
    </Menu>
  );
}

export function DeskMenus() {
  return (
    <>
      <WordMenu name="build" icon={<Hammer size={18} aria-hidden="true" />} />
      <WordMenu name="look" icon={<Eye size={18} aria-hidden="true" />} />
      <WordMenu name="share" icon={<Share2 size={18} aria-hidden="true" />} />
    </>
  );
}

/** All menus as one, where there is room for only one. */
export function OneMenu() {
  const { menus } = useMessages().desk.header;
  return (
    <Menu name="all" label={menus.all} buttonClass={`${controls.button} ${controls.quiet} ${controls.icon}`}>
      <MenuIcon size={22} aria-hidden="true" />
    </Menu>
  );
}

function WordMenu({ name, icon }: { readonly name: 'build' | 'look' | 'share'; readonly icon: ReactNode }) {
  const label = useMessages().desk.header.menus[name];
  return (
    <Menu name={name} label={label} buttonClass={`${controls.button} ${controls.quiet}`}>
      {icon} <span>{label}</span> <ChevronDown size={14} aria-hidden="true" />
    </Menu>
  );
}

interface MenuProps {
  readonly name: MenuName;
  readonly label: string;
  readonly buttonClass: string | undefined;
  readonly children: ReactNode;
}

function Menu({ name, label, buttonClass, children }: MenuProps) {
  useEffect(() => whenQuiet(() => void prepare()), []);
  return (
    <Popover
      id={menuId(name)}
      // Menus that also contain fields are dialogs.
      kind={name === 'look' || name === 'all' ? 'dialog' : 'menu'}
      label={label}
      buttonClass={buttonClass}
      button={children}
    >
      <Contents name={name} />
    </Popover>
  );
}
