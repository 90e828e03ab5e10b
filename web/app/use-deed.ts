import { useMutation, useQueryClient } from '@tanstack/react-query';

/** The read models follow the stream within about a second. */
const followMillis = 1500;

/** Does something; afterwards everything shown is read anew, and once more when the stream has followed. */
export const useDeed = <Sent = void>(deed: (sent: Sent) => Promise<unknown>, onDone: (sent: Sent) => void = () => {}) => {
  const client = useQueryClient();
  const readAnew = () =>
    client.invalidateQueries({
      predicate: ({ queryKey: [first] }) => first !== 'municipality' && first !== 'legalFrame' && first !== 'words',
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
