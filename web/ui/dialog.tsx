import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  /** Called when the person closes it with Escape; without it the dialog stays until its cause is gone. */
  readonly onClose?: () => void;
  /** Hides everything behind it. */
  readonly opaque?: boolean;
};

/** The browser's own modal dialog: it keeps the focus, and gives it back. Shown while it is rendered, beside the page: it looks the same wherever it is asked from. */
export const Dialog = ({ title, children, onClose, opaque = false }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // closed while it still stands in the page: only then the focus goes back where it was
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      className={opaque ? 'opaque' : undefined}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        // a browser lets a second Escape close what refused the first: a lock must not give way
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose?.();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClose={() => dialog.current?.open === false && dialog.current.showModal()}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>,
    document.body,
  );
};
