import type { ReactNode } from 'react';

/** One fact of a list of facts, in somebody's own words. */
export const Fact = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <>
    <dt>{title}</dt>
    <dd className="said">{children}</dd>
  </>
);

/** The same where there is something to say. */
export const MaybeFact = ({ title, text }: { readonly title: string; readonly text: string | undefined }) =>
  text === undefined ? undefined : <Fact title={title}>{text}</Fact>;
