type Placed = { readonly subjectId: string; readonly caseId: string };

/** A part of a case without what says where it lies and whose key seals it. */
export const omitPlace = <Value extends Placed>({ subjectId: _, caseId: __, ...rest }: Value): Omit<Value, keyof Placed> => rest;
