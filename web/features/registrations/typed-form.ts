import type { CellForm } from '../../../shared/domain/cells/registration.ts';

/** The form of the cell as it is being chosen: what was picked under another kind stays while one looks around. */
export type TypedForm = {
  readonly kind: CellForm['kind'] | '';
  readonly municipalities: readonly string[];
  readonly seat: string | undefined;
};

export const typedForm = (form: CellForm | undefined): TypedForm => ({
  kind: form?.kind ?? '',
  municipalities: form?.kind === 'joint' ? form.municipalities : [],
  seat: form?.kind === 'joining' ? form.seat : undefined,
});

/** The whole form, or `undefined` while a municipality is missing. */
export const wholeForm = ({ kind, municipalities, seat }: TypedForm): CellForm | undefined => {
  if (kind === 'own') return { kind };
  if (kind === 'joint' && municipalities.length > 0) return { kind, municipalities: [...municipalities] };
  return kind === 'joining' && seat !== undefined ? { kind, seat } : undefined;
};
