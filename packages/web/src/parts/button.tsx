import type { ButtonHTMLAttributes, ReactElement, ReactNode } from 'react';
import styles from './button.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

type Look = {
  look?: 'primary' | 'quiet' | undefined;
  small?: boolean | undefined;
  icon?: IconName | undefined;
};

type Props = ButtonHTMLAttributes<HTMLButtonElement> & Look & { children?: ReactNode };

/** The classes of a button, for a link that looks like one. */
export const buttonClass = ({ look, small, square }: Look & { square?: boolean }): string =>
  [styles.button, look && styles[look], small && styles.small, square && styles.square]
    .filter(Boolean)
    .join(' ');

/** A button with words, a picture, or both; a picture alone needs `aria-label`. */
export function Button({ look, small, icon, children, className, ...rest }: Props): ReactElement {
  const square = icon !== undefined && children === undefined;
  const own = buttonClass({ look, small, square });
  return (
    <button type="button" {...rest} className={className ? `${own} ${className}` : own}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
