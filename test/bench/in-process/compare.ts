import { quantile } from '../statistics.ts';

/** Milliseconds of one call: half of the calls were faster than p50, one in a hundred slower than p99; `cpu` of this process. */
export type Speed = { readonly p50: number; readonly p99: number; readonly cpu: number };

export type Arm = () => Promise<void>;

type Taken = { readonly times: number[]; cpu: number };

const round = async (arm: Arm, calls: number, taken: Taken): Promise<void> => {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call++) {
    const began = performance.now();
    await arm();
    taken.times.push(performance.now() - began);
  }
  const { user, system } = process.cpuUsage(before);
  taken.cpu += (user + system) / 1000;
};

const speedOf = ({ times, cpu }: Taken): Speed => ({ p50: quantile(times, 0.5), p99: quantile(times, 0.99), cpu: cpu / times.length });

type Plan = { readonly rounds: number; readonly calls: number; readonly progress: (share: number) => void };

/** Calls the arms in turn, a round each, so that whatever else the machine does hits all of them; the first rounds only warm up. */
export const compare = async (arms: readonly Arm[], { rounds, calls, progress }: Plan): Promise<readonly Speed[]> => {
  const warmUp = Math.ceil(rounds / 5);
  const taken = arms.map((): Taken => ({ times: [], cpu: 0 }));
  for (let number = -warmUp; number < rounds; number++) {
    const order = number % 2 === 0 ? [...arms.entries()] : [...arms.entries()].toReversed();
    for (const [index, arm] of order) await round(arm, calls, number < 0 ? { times: [], cpu: 0 } : taken[index]!);
    progress((number + warmUp + 1) / (rounds + warmUp));
  }
  return taken.map(speedOf);
};
