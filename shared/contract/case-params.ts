import * as z from 'zod';
import { SubjectId } from '../domain/audit/entry.ts';

/** The case a route is about. */
export const CaseParams = z.strictObject({ caseId: SubjectId });

/** A member called to it. */
export const CalledParams = CaseParams.extend({ memberId: SubjectId });

/** What any act upon one case can be refused with: there is none the asker knows of, they may not, or it is locked or closed. */
export const caseProblems = ['resource-not-found', 'permission-missing', 'case-locked', 'case-closed'] as const;
