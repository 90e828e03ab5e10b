import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';

/** The read models follow the stream within about a second. */
const followMillis = 1500;

const lasting: ReadonlySet<string> = new Set(['municipality', 'legalFrame', 'words']);

/** A query that the deed ended, or one within it. */
const isWithin = (queryKey: QueryKey, ended: readonly string[]): boolean =>
  ended.length > 0 && ended.every((part, place) => queryKey[place] === part);

type After<Sent> = (sent: Sent) => void;

/** Does something; afterwards everything shown is read anew, and once more when the stream has followed; but for the query that the deed ended. */
export const useDeed = <Sent = void>(
  deed: (sent: Sent) => Promise<unknown>,
  onDone: After<Sent> = () => {},
  ended: readonly string[] = [],
) => {
  const client = useQueryClient();
  const readAnew = () =>
    client.invalidateQueries({
      predicate: ({ queryKey }) => !lasting.has(String(queryKey[0])) && !isWithin(queryKey, ended),
    });
  return useMutation({
    mutationFn: deed,
    onSuccess: async (_, sent) => {
      await readAnew();
      setTimeout(() => void readAnew(), followMillis);
      onDone(sent);
    },
  });
};
