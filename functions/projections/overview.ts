import { isDeepStrictEqual } from 'node:util';
import { summarise } from '../../shared/domain/municipalities/summarise.ts';
import { listSetting } from '../../shared/domain/settings/resolve.ts';
import { type Consumer, dataOf, regionOf, settle } from './consumer.ts';

/** Writes a municipality's line of the Region's list anew from its sources, when it changed. */
export const projectOverview = (consumer: Consumer, nis: string): Promise<void> =>
  settle(async () => {
    const { overviews } = regionOf(consumer);
    const data = dataOf(consumer, nis);
    const line = await overviews.get(nis); // read first: who changes it after this makes our write fail
    const [found, { draft, signatures, signed }, { own }, members, settings] = await Promise.all([
      data.onboarding.get(),
      data.registrationFile(),
      data.cellFile(),
      data.memberFile(),
      data.settings.on(consumer.today()),
    ]);
    if (found === undefined || found.value.mergedInto !== undefined) return true;
    const required = listSetting('requiredDeclarations', settings);
    const all = [...signatures, ...signed].map(({ value }) => value);
    const wanted = summarise({
      onboarding: found.value,
      draft: draft?.value,
      signatures: all,
      cell: own?.value,
      members: members.map(({ value }) => value),
      today: consumer.today(),
      required,
    });
    if (isDeepStrictEqual(line?.value, wanted)) return true;
    const outcome = await consumer.table.write([overviews.change(line, wanted, nis)]);
    return outcome.ok;
  });
