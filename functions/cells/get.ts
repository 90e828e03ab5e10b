import type { cells } from '../../shared/contract/cells.ts';
import { statusOf } from '../../shared/domain/cells/cell.ts';
import { confirmationDays, confirmationTerm } from '../../shared/domain/cells/confirmation.ts';
import { partnersWithoutBasis } from '../../shared/domain/cells/partners-without-basis.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const get: Handles<typeof cells, 'get'> = async (_, { data, today }) => {
  const [{ own, copies }, { record, questions }, settings] = await Promise.all([
    data.cellFile(),
    data.onboardingFile(),
    data.settings.region.on(today),
  ]);
  const elsewhere = copies.find(({ id }) => id === record?.value.cell?.cellId);
  const cell = elsewhere?.value ?? (own && statusOf(own.value));
  const days = cell && confirmationDays(cell, confirmationTerm(settings));
  return ok({ ...(cell && { cell, ...days }), questions: questions.map(({ value }) => value) });
};

export const getSetup: Handles<typeof cells, 'getSetup'> = async (_, { data }) => {
  const { own } = await data.cellFile();
  if (own === undefined) return problem('cell-absent');
  const { trio, partners } = own.value;
  return {
    ...ok({ trio, partners, withoutBasis: partnersWithoutBasis(partners).map(({ organisation }) => organisation) }),
    version: own.version,
  };
};
