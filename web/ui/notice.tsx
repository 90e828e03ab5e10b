import type { ReactNode } from 'react';

type Tone = 'plain' | 'success' | 'warning' | 'danger';

type Props = {
  readonly tone?: Tone;
  readonly title?: string;
  /** Read out as soon as it appears; for what happens after an action. */
  readonly announced?: boolean;
  readonly children?: ReactNode;
};

/** A message in the flow of the page. */
export const Notice = ({ tone = 'plain', title, announced = false, children }: Props) => (
  <div className={`notice ${tone}`} role={announced ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
    {title !== undefined && <h2>{title}</h2>}
    {children}
  </div>
);

/** A state in a word; colour never says it alone. */
export const Tag = ({ tone = 'plain', children }: { tone?: 'plain' | 'good' | 'waits' | 'bad'; children: ReactNode }) => (
  <span className={`tag ${tone}`}>{children}</span>
);
