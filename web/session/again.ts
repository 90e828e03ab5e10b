import type { Session } from './session.ts';
import type { Begun, SignInService } from './sign-in-service.ts';

/** A second window tells every window of this portal how it came back; only the one that waits for it can use that. */
const channelName = 'ronde.signedIn';

export type Again = { readonly address: string; readonly stop: () => void };

type Wish = {
  readonly service: SignInService;
  readonly session: Session;
  readonly language: string;
  readonly begun: Begun;
  readonly onOther: () => void;
};

/**
 * Signs in again in a second window: what stands in this one stays. Answers the address to open; once that window is
 * back, the session goes on. Somebody else signing in there may not go on here: `onOther`.
 */
export const signInAgain = async ({ service, session, language, begun, onOther }: Wish): Promise<Again> => {
  const state = session.state();
  const before = state.kind === 'signedOut' ? '' : state.email;
  const channel = new BroadcastChannel(channelName);
  const stop = (): void => channel.close();
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const address = new URL(begun.callbackUrl);
    address.search = String(data);
    if (address.searchParams.get('state') !== begun.state) return;
    stop();
    void service.finish(address, begun).then((tokens) => (tokens.email === before ? session.signedIn(tokens) : onOther()), onOther);
  });
  return { address: await service.address(begun, { again: true, language }), stop };
};

/** Called in the second window. */
export const tellOthers = (search: string): void => {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(search);
  channel.close();
};
