import { createServer } from 'node:net';

/** The given port when nobody listens on it, or any free one; says in one sentence when it is busy. */
export const freePort = (port = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => reject(new Error(`Port ${port} is busy: end the program that listens on it, or choose another port.`)));
    probe.listen(port, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
