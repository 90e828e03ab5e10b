import { type ReactNode, useState } from 'react';

type Props = { readonly title: string; readonly children: (close: () => void) => ReactNode };

/** A form behind its title: what it needs is read once it is wanted. */
export const Opening = ({ title, children }: Props) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="no-print" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children(() => setOpen(false))}
    </details>
  );
};
