import { isDeepStrictEqual } from 'node:util';
import { entities } from '../../shared/data/entities.ts';
import type { Change } from '../../shared/data/changes.ts';
import { pick } from '../../shared/data/repository.ts';
import type { RegisterChange } from '../../shared/domain/register-changes/register-change.ts';
import { noticeOf, signers, withSignatures } from '../../shared/domain/register-changes/sign-change.ts';
import { record } from '../runtime/record.ts';
import { type Consumer, dataOf, regionOf, settle } from './consumer.ts';

const noticesAt = (consumer: Consumer, changeId: string, codes: ReadonlySet<string>) =>
  Promise.all(
    [...codes].map(async (nis) => {
      const { changeNotices } = dataOf(consumer, nis);
      return { nis, changeNotices, notice: await changeNotices.get(changeId) };
    }),
  );
type Noticed = Awaited<ReturnType<typeof noticesAt>>[number];

/** Shows one municipality the change as it is. */
const tell = (consumer: Consumer, change: RegisterChange, { nis, changeNotices, notice }: Noticed): Promise<boolean> => {
  const shown = noticeOf(change, notice?.value);
  const writes = isDeepStrictEqual(shown, notice?.value) ? [] : [changeNotices.change(notice, shown, change.changeId)];
  return record(consumer, { nis, action: 'projectionsTellChange' }, writes);
};

/**
 * Brings a change to whom it concerns, or did under an earlier plan, and the mayors' signatures under the plan as it is now
 * to the Region.
 */
export const bringRegisterChange = (consumer: Consumer, changeId: string, earlier: readonly string[] = []): Promise<void> =>
  settle(async () => {
    const { registerChanges } = regionOf(consumer);
    const found = await registerChanges.get(changeId);
    if (found === undefined) return true;
    const notices = await noticesAt(consumer, changeId, new Set([...signers(found.value.plan), ...earlier]));
    const signatures = notices.flatMap(({ nis, notice }) =>
      notice?.value.planNumber === found.value.planNumber && notice.value.signedAt ? [{ nis, signedAt: notice.value.signedAt }] : [],
    );
    const wanted = withSignatures(found.value, { signatures });
    if (!isDeepStrictEqual(wanted, found.value) && !(await consumer.table.write([registerChanges.change(found, wanted)])).ok) return false;
    for (const noticed of notices) if (!(await tell(consumer, wanted, noticed))) return false;
    return true;
  });

/** Whom a change concerned before and after what happened to it. */
export const concernedBy = (change: Change): readonly string[] =>
  pick(entities.registerChange, [change.old ?? [], change.new ?? []].flat()).flatMap(({ value }) => signers(value.plan));
