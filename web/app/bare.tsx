import type { ReactNode } from 'react';

/** The page while it is not known whose portal this is: no name, no navigation, only what there is to say. */
export const Bare = ({ children }: { readonly children: ReactNode }) => (
  <div className="frame">
    <main className="within">{children}</main>
  </div>
);
