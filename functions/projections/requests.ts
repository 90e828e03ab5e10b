import { keptUnder } from '../../shared/data/kept-under.ts';
import { municipalityKept } from '../../shared/data/scope.ts';
import { inRegister, move } from '../../shared/domain/municipalities/onboarding.ts';
import { record } from '../runtime/record.ts';
import { type Consumer, dataOf, regionOf, settle } from './consumer.ts';

/** Shows a municipality as asking while a request of it stands that was not dismissed, unless it is further already. */
export const showRequests = (consumer: Consumer, requestId: string): Promise<void> =>
  settle(async () => {
    const [asked = ''] = requestId.split('.');
    // asked for by its code of today; its record may lie under an earlier one
    const { nis } = await keptUnder(consumer.table, municipalityKept(consumer.region, asked), consumer.today());
    const { onboarding } = dataOf(consumer, nis);
    const [found, requests] = await Promise.all([onboarding.get(), regionOf(consumer).requests.list({ prefix: `${asked}.` })]);
    const asks = requests.ok && requests.value.items.some(({ value }) => value.state !== 'dismissed');
    const before = found?.value ?? inRegister(nis, consumer.now());
    const after = move(before, asks ? 'request' : 'dismiss', consumer.now());
    return after === before || record(consumer, { nis, action: 'projectionsShowRequests' }, [onboarding.change(found, after)]);
  });
