import type { Keepsakes } from './keepsake.ts';
import { begin, type SignInService } from './sign-in-service.ts';

type Way = { readonly service: SignInService; readonly keepsakes: Keepsakes; readonly callbackUrl: string; readonly language: string };

/** Leaves for the sign-in pages; the way back leads to `back`. */
export const goToSignIn = async ({ service, keepsakes, callbackUrl, language }: Way, back: string): Promise<void> => {
  const begun = begin(callbackUrl);
  const again = keepsakes.mustAsk();
  keepsakes.keep({ ...begun, back });
  location.assign(await service.address(begun, { again, language }));
};
