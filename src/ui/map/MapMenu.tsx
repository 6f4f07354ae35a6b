import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { MenuTarget } from '../../canvas/menuTarget';
import type { Point } from '../../domain/placement';
import styles from './Map.module.css';
import { type MenuAction, useMapMenu } from './useMapMenu';

/** Free space between the menu and the edge of the map, in CSS pixels. */
const EDGE = 4;

interface Props {
  readonly target: MenuTarget;
  /** In CSS pixels from the corner of the view. */
  readonly at: Point;
  /** `back`: return the focus to the picture. */
  readonly onClose: (back: boolean) => void;
  readonly onNewActor: (at: Point) => void;
}

/** A context menu on the picture: arrows, Home and End move through it, Enter runs an item, Escape, Tab or a press elsewhere closes it. */
export function MapMenu({ target, at, onClose, onNewActor }: Props) {
  const content = useMapMenu(onNewActor)(target);
  const menu = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(0);
  useLayoutEffect(() => {
    if (menu.current) place(menu.current, at);
  }, [at]);
  useLeftByPress(menu, onClose);

  const onKeyDown = (event: KeyboardEvent): void => {
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const index = items.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
    else if (to !== undefined) items.at(to % items.length)?.focus();
    else if (event.key !== 'Enter' && event.key !== ' ') return event.stopPropagation();
    else return;
    event.preventDefault();
  };
  const run = ({ run: act, leaves }: MenuAction): void => {
    onClose(leaves !== true);
    act();
  };
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={content.title}
      className={styles.menu}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      {content.actions.map((action, index) => (
        <button
          key={action.label}
          type="button"
          role="menuitem"
          // In a low window the menu scrolls, and the keyboard can reach it only if one item is in the tab order.
          tabIndex={index === focused ? 0 : -1}
          onFocus={() => setFocused(index)}
          data-removes={action.removes}
          onClick={() => run(action)}
        >
          {action.label}
        </button>
      ))}
    </div>
  );
}

function place(menu: HTMLElement, { x, y }: Point): void {
  const around = menu.parentElement;
  if (!around) return;
  const left = Math.min(x, around.clientWidth - menu.offsetWidth - EDGE);
  const top = Math.min(y, around.clientHeight - menu.offsetHeight - EDGE);
  menu.style.left = `${Math.max(EDGE, left)}px`;
  menu.style.top = `${Math.max(EDGE, top)}px`;
  menu.querySelector('button')?.focus();
}

function useLeftByPress(menu: RefObject<HTMLElement | null>, onClose: (back: boolean) => void): void {
  useEffect(() => {
    const leave = (event: PointerEvent): void => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) onClose(false);
    };
    window.addEventListener('pointerdown', leave, { capture: true });
    return () => window.removeEventListener('pointerdown', leave, { capture: true });
  }, [menu, onClose]);
}
