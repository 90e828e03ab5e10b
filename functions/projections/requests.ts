import { inRegister, move } from '../../shared/domain/municipalities/onboarding.ts';
import { record } from '../runtime/record.ts';
import { type Consumer, dataOf, regionOf, settle } from './consumer.ts';

/** A municipality that asks to be invited is shown as such, unless it is further already. */
export const showRequest = (consumer: Consumer, requestId: string): Promise<void> =>
  settle(async () => {
    const request = await regionOf(consumer).requests.get(requestId);
    if (request?.value.state !== 'open') return true;
    const { nis } = request.value;
    const { onboarding } = dataOf(consumer, nis);
    const found = await onboarding.get();
    const before = found?.value ?? inRegister(nis, consumer.now());
    const asked = move(before, 'request', consumer.now());
    return asked === before || record(consumer, { nis, action: 'projectionsShowRequest' }, [onboarding.change(found, asked)]);
  });
