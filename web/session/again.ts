import type { Keepsakes } from './keepsake.ts';
import type { Session } from './session.ts';
import type { Begun, SignInService, Tokens } from './sign-in-service.ts';

/** A second window tells every window of this portal how it came back; only the one that waits for it can use that. */
const channelName = 'ronde.signedIn';

export type Again = { readonly address: string; readonly stop: () => void };

type Wish = {
  readonly service: SignInService;
  readonly session: Session;
  readonly keepsakes: Keepsakes;
  readonly language: string;
  readonly begun: Begun;
  readonly onOther: () => void;
  readonly onFailed: (error: unknown) => void;
};

/**
 * Signs in again in a second window: what stands in this one stays. Answers the address to open; once that window is
 * back, the session goes on. Somebody else signing in there may not go on here: `onOther`. An answer that signs nobody in
 * ends nothing, but its address is used up: `onFailed`.
 */
export const signInAgain = async ({ service, session, keepsakes, language, begun, onOther, onFailed }: Wish): Promise<Again> => {
  const state = session.state();
  const before = state.kind === 'signedOut' ? '' : state.email;
  const channel = new BroadcastChannel(channelName);
  const stop = (): void => channel.close();
  const goOn = (tokens: Tokens): void => {
    keepsakes.asked();
    if (tokens.email === before) session.signedIn(tokens);
    else onOther();
  };
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const address = new URL(begun.callbackUrl);
    address.search = String(data);
    if (address.searchParams.get('state') !== begun.state) return;
    stop();
    void service.finish(address, begun).then(goOn, onFailed);
  });
  return { address: await service.address(begun, { again: true, language }), stop };
};

/** Called in the second window. */
export const tellOthers = (search: string): void => {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(search);
  channel.close();
};
