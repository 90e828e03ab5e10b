import { forgetDrafts } from '../app/drafts.ts';
import type { Keepsakes } from './keepsake.ts';
import type { Session } from './session.ts';

/** Says nothing about where one was. */
const elsewhere = 'https://www.belgium.be/';

/** Forgets everything of this tab at once, and puts another site in its place; the session is ended behind it. */
export const leaveAtOnce = ({ session, keepsakes }: { session: Session; keepsakes: Keepsakes }): void => {
  document.title = '';
  document.body.replaceChildren();
  keepsakes.forget();
  forgetDrafts();
  void session.end();
  location.replace(elsewhere);
};
