/** One line to the person at the terminal; on stderr, so that a script's own output stays clean. */
export const say = (line) => void process.stderr.write(`setup: ${line}\n`);

/** What is wrong and how to mend it, then the end. */
export const stop = (line) => {
  say(line);
  process.exit(1);
};
