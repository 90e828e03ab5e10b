import type { PortalKey } from '../../../shared/i18n/portal/catalogues.ts';
import { useEffect, useState } from 'react';
import { remembered } from '../../app/drafts.ts';

const said = remembered<PortalKey>();

/** Says on the next page what happened on this one. */
export const sayNext = (key: PortalKey): void => said.set(key);

/** What happened on the page before, once. */
export const useSaid = (): PortalKey | undefined => {
  const [key] = useState(said.get);
  useEffect(() => said.clear(), []);
  return key;
};
