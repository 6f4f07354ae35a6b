import { type FocusEvent, type KeyboardEvent, type ReactNode, type ToggleEvent, useRef, useState } from 'react';
import { focusFirst, REACHED } from './focusFirst';
import styles from './Popover.module.css';

export interface PopoverProps {
  readonly id: string;
  readonly button: ReactNode;
  /** Names the popup, and the button where its content does not. */
  readonly label: string;
  readonly buttonClass: string | undefined;
  /** A menu holds only commands; fields need a dialog, where Tab goes from one to the next. */
  readonly kind: 'menu' | 'dialog';
  readonly children: ReactNode;
}

/**
 * A button and its popup, in the top layer: arrows, Home, End and first letters move through it, Escape returns the focus to the button, a
 * press elsewhere closes it.
 */
export function Popover({ id, button, label, buttonClass, kind, children }: PopoverProps) {
  const { popup, opener, isOpen, close, onPopup } = usePopup();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || !popup.current) return;
    // Keys of the desk do not apply here, except F11.
    if (event.key !== 'F11') event.stopPropagation();
    if (event.key === 'Escape' || (event.key === 'Tab' && kind === 'menu')) {
      close();
      if (event.key === 'Escape') event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || keepsItsKeys(event.target)) return;
    const next = reachedBy(event.key, [...popup.current.querySelectorAll<HTMLElement>(REACHED)]);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- catches keys that bubble from its button and its popup
    <span className={styles.popover} onKeyDown={onKeyDown}>
      <button
        ref={opener}
        id={id}
        type="button"
        className={buttonClass}
        popoverTarget={`${id}-popup`}
        aria-haspopup={kind}
        aria-expanded={isOpen}
        aria-label={label}
      >
        {button}
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- closes after a
          command was chosen, by Enter too */}
      <div
        ref={popup}
        id={`${id}-popup`}
        popover="auto"
        role={kind}
        aria-label={label}
        className={styles.popup}
        {...onPopup}
        onClick={({ target }) => {
          if (target instanceof Element && target.closest('[data-closes]')) close();
        }}
      >
        {isOpen && children}
      </div>
    </span>
  );
}

function usePopup() {
  const [isOpen, setIsOpen] = useState(false);
  const popup = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // Placed before it is shown: its size need not be known.
  const onBeforeToggle = ({ newState }: ToggleEvent<HTMLDivElement>) => {
    setIsOpen(newState === 'open');
    if (newState === 'open' && popup.current && opener.current) placeUnder(popup.current, opener.current);
  };
  const onToggle = ({ newState }: ToggleEvent<HTMLDivElement>) => {
    if (newState === 'open' && popup.current) focusFirst(popup.current);
  };
  const onBlur = ({ relatedTarget: to }: FocusEvent) => {
    if (to instanceof Node && !popup.current?.contains(to) && to !== opener.current) popup.current?.hidePopover();
  };
  const close = () => {
    popup.current?.hidePopover();
    opener.current?.focus();
  };
  return { popup, opener, isOpen, close, onPopup: { onBeforeToggle, onToggle, onBlur } };
}

function placeUnder(popup: HTMLElement, opener: HTMLElement): void {
  const { left, right, bottom } = opener.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const fromLeft = left < clientWidth / 2;
  popup.style.left = fromLeft ? `${Math.max(8, left)}px` : 'auto';
  popup.style.right = fromLeft ? 'auto' : `${Math.max(8, clientWidth - right)}px`;
  popup.style.top = `${bottom + 4}px`;
  popup.style.maxHeight = `${window.innerHeight - bottom - 12}px`;
}

/** True for fields that need arrows and letters themselves: lists and text fields. */
function keepsItsKeys(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio')
  );
}

function reachedBy(key: string, all: readonly HTMLElement[]): HTMLElement | undefined {
  const at = all.findIndex((one) => one === document.activeElement);
  if (key === 'ArrowDown') return all[(at + 1) % all.length];
  if (key === 'ArrowUp') return all.at((at < 0 ? 0 : at) - 1);
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const letter = key.toLowerCase();
  return [...all.slice(at + 1), ...all.slice(0, at + 1)].find((one) =>
    one.textContent.trim().toLowerCase().startsWith(letter),
  );
}
