import { type ReactNode, useEffect, useId, useRef } from 'react';

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  /** Called when the person closes it with Escape; without it the dialog stays until its cause is gone. */
  readonly onClose?: () => void;
  /** Hides everything behind it. */
  readonly opaque?: boolean;
};

/** The browser's own modal dialog: it keeps the focus, and gives it back. Shown while it is rendered. */
export const Dialog = ({ title, children, onClose, opaque = false }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={opaque ? 'opaque' : undefined}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
};
