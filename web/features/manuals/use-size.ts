import { useWords } from '../../app/words.tsx';

const [kilobyte, megabyte] = [1024, 1024 * 1024];

/** How large a file is, as a person says it. */
export const useSize = (): ((bytes: number) => string) => {
  const { say, number } = useWords();
  return (bytes) =>
    bytes < megabyte
      ? say('manuals.kilobytes', { count: number(Math.max(1, Math.round(bytes / kilobyte))) })
      : say('manuals.megabytes', { count: number(Math.round((bytes / megabyte) * 10) / 10) });
};
