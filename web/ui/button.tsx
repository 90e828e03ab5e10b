import type { ReactNode } from 'react';

type Look = 'primary' | 'secondary' | 'danger' | 'quiet';

type Props = {
  readonly children: ReactNode;
  readonly look?: Look;
  readonly small?: boolean;
  /** Stays where it is and keeps the focus, but does nothing while its work goes on. */
  readonly busy?: boolean;
  readonly onPress?: () => void;
  readonly submits?: boolean;
  readonly describedBy?: string;
  /** The whole name, where what is seen is only a part of it. */
  readonly label?: string;
};

const nameOf = (look: Look, small: boolean): string => ['button', look, ...(small ? ['small'] : [])].join(' ');

export const Button = ({
  children,
  look = 'secondary',
  small = false,
  busy = false,
  onPress,
  submits = false,
  describedBy,
  label,
}: Props) => (
  <button
    type={submits ? 'submit' : 'button'}
    className={nameOf(look, small)}
    aria-disabled={busy || undefined}
    aria-describedby={describedBy}
    aria-label={label}
    onClick={(event) => {
      if (busy) event.preventDefault();
      else onPress?.();
    }}
  >
    {children}
  </button>
);

type LinkProps = { readonly children: ReactNode; readonly href: string; readonly look?: Look; readonly newWindow?: boolean };

/** A link out of the portal that looks like a button; inside, wouter's Link takes the class. */
export const ButtonLink = ({ children, href, look = 'secondary', newWindow = false }: LinkProps) => (
  <a className={nameOf(look, false)} href={href} {...(newWindow ? { target: '_blank', rel: 'noopener' } : {})}>
    {children}
  </a>
);
