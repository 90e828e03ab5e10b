import type { CellForm } from '../../../shared/domain/cells/registration.ts';
import { done, type Settled } from './actors.ts';
import { steps } from './setup-file.ts';

type Stream = () => Promise<void>;

/** Opens the draft, as the coordinator; answers the id of the cell to be. */
const opened = async ({ coordinator }: Settled): Promise<{ readonly cellId: string; readonly version: number }> => {
  const { value, version = 0 } = await done(coordinator.registrations.claim());
  return { cellId: value.cellId, version };
};

/** A joint cell of two municipalities: proposed, signed by both mayors, declared. Answers its id. */
export const declareJointCell = async (seat: Settled, partner: Settled, stream: Stream): Promise<string> => {
  const { cellId, version } = await opened(seat);
  const form: CellForm = { kind: 'joint', municipalities: [partner.nis] };
  const { version: next = 0 } = await done(seat.coordinator.registrations.save({ body: { form }, version }));
  await done(seat.coordinator.registrations.save({ body: steps, version: next }));
  await stream();
  await done(seat.coordinator.registrations.remind());
  await stream();
  const covers = [seat.nis, partner.nis].toSorted();
  for (const { mayor } of [seat, partner]) await done(mayor.registrations.sign({ body: { cellId, covers } }));
  await stream();
  await done(seat.coordinator.registrations.get());
  await done(seat.coordinator.registrations.declare());
  await stream();
  return cellId;
};

/** A municipality asks to join a cell that exists, and its mayor takes it in. */
export const joinCell = async (joiner: Settled, seat: Settled, stream: Stream): Promise<void> => {
  const { cellId, version } = await opened(joiner);
  await done(joiner.coordinator.registrations.save({ body: { ...steps, form: { kind: 'joining', seat: seat.nis } }, version }));
  await stream();
  const { value } = await done(joiner.mayor.registrations.get());
  await done(joiner.mayor.registrations.sign({ body: { cellId, covers: value.covers } }));
  await stream();
  await done(seat.mayor.cells.acceptJoining({ params: { nis: joiner.nis } }));
  await stream();
};
