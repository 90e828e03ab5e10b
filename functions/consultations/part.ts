/** A part of a case as its view has it: without what the view says once. */
export const part = <Value extends { readonly caseId: string; readonly subjectId: string }>({
  caseId: _,
  subjectId: __,
  ...rest
}: Value): Omit<Value, 'caseId' | 'subjectId'> => rest;
