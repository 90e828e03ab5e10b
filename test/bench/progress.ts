const width = 24;

/** A line that fills while a part of the bench runs, with the seconds it took. */
export const progressOf = (name: string): ((share: number) => void) => {
  const began = performance.now();
  const show = (share: number): void => {
    const done = Math.round(share * width);
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    const line = `${name.padEnd(28)} ${'█'.repeat(done)}${'░'.repeat(width - done)} ${seconds} s`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}${share < 1 ? '' : '\n'}`);
    else if (share === 0 || share >= 1) process.stdout.write(`${line}\n`);
  };
  show(0);
  return show;
};
