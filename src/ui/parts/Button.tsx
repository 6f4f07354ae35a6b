import type { ComponentProps } from 'react';
import controls from '../styles/controls.module.css';

/** `primary`: the main action of its window. `quiet`: without a frame. `icon`: an icon alone, named by `aria-label`. */
type Look = 'primary' | 'quiet' | 'icon';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: Look;
}

const CLASSES: Readonly<Record<Look, readonly (string | undefined)[]>> = {
  primary: [controls.primary],
  quiet: [controls.quiet],
  icon: [controls.quiet, controls.icon],
};

/** The standard button of the app. It submits no form unless its `type` says so. */
export function Button({ look, className, ...props }: ButtonProps) {
  const classes = [controls.button, ...(look ? CLASSES[look] : []), className];
  return <button type="button" {...props} className={classes.filter(Boolean).join(' ')} />;
}
