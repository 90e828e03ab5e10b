/**
 * Every refusal the platform knows, once. The key is the code the rules use; `status` is the HTTP status and `type`
 * the last part of the RFC 9457 URN (`belgif:` names come from the Belgif REST guide, `ronde:` names are ours).
 * Words in four languages stand in `shared/i18n`; the compiler asks for them when a line is added here.
 */
export const problems = {
  // the request itself
  'input-invalid': { status: 400, type: 'belgif:badRequest' },
  'cursor-invalid': { status: 400, type: 'ronde:cursorInvalid' },
  'body-malformed': { status: 400, type: 'ronde:bodyMalformed' },
  'body-too-large': { status: 413, type: 'belgif:payloadTooLarge' },
  'media-type-unsupported': { status: 415, type: 'belgif:unsupportedMediaType' },
  'token-invalid': { status: 401, type: 'belgif:invalidAccessToken' },
  'token-missing': { status: 401, type: 'belgif:noAccessToken' },
  'permission-missing': { status: 403, type: 'belgif:missingPermission' },
  'resource-not-found': { status: 404, type: 'belgif:resourceNotFound' },
  'method-not-allowed': { status: 405, type: 'ronde:methodNotAllowed' },
  'too-many-requests': { status: 429, type: 'belgif:tooManyRequests' },
  'internal-error': { status: 500, type: 'belgif:internalServerError' },
  'service-unavailable': { status: 503, type: 'belgif:serviceUnavailable' },
  // writing
  'version-missing': { status: 428, type: 'ronde:versionMissing' },
  'edit-conflict': { status: 412, type: 'ronde:editConflict' },
  'membership-ended': { status: 403, type: 'ronde:membershipEnded' },
  'cell-switched': { status: 409, type: 'ronde:cellSwitched' },
  'mandate-changed': { status: 409, type: 'ronde:mandateChanged' },
  'request-repeated': { status: 409, type: 'ronde:requestRepeated' },
  'request-key-reused': { status: 422, type: 'ronde:requestKeyReused' },
  // register
  'municipality-unknown': { status: 404, type: 'ronde:municipalityUnknown' },
  'municipality-ended': { status: 409, type: 'ronde:municipalityEnded' },
  'municipality-elsewhere': { status: 404, type: 'ronde:municipalityElsewhere' },
  'register-change-unknown': { status: 404, type: 'ronde:registerChangeUnknown' },
  'register-change-settled': { status: 409, type: 'ronde:registerChangeSettled' },
  // onboarding
  'municipality-claimed': { status: 409, type: 'ronde:municipalityClaimed' },
  'municipality-not-invited': { status: 409, type: 'ronde:municipalityNotInvited' },
  'invitation-absent': { status: 409, type: 'ronde:invitationAbsent' },
  'request-unknown': { status: 404, type: 'ronde:requestUnknown' },
  'request-settled': { status: 409, type: 'ronde:requestSettled' },
  'statement-contradicts-cell': { status: 409, type: 'ronde:statementContradictsCell' },
  // registration
  'registration-absent': { status: 409, type: 'ronde:registrationAbsent' },
  'registration-incomplete': { status: 409, type: 'ronde:registrationIncomplete' },
  'registration-closed': { status: 409, type: 'ronde:registrationClosed' },
  'joint-across-regions': { status: 409, type: 'ronde:jointAcrossRegions' },
  'joint-needs-others': { status: 409, type: 'ronde:jointNeedsOthers' },
  'joint-repeats-seat': { status: 409, type: 'ronde:jointRepeatsSeat' },
  'municipality-covered-elsewhere': { status: 409, type: 'ronde:municipalityCoveredElsewhere' },
  'clearance-expired': { status: 409, type: 'ronde:clearanceExpired' },
  'signature-missing': { status: 409, type: 'ronde:signatureMissing' },
  'signature-present': { status: 409, type: 'ronde:signaturePresent' },
  'signatures-complete': { status: 409, type: 'ronde:signaturesComplete' },
  'reminder-too-soon': { status: 409, type: 'ronde:reminderTooSoon' },
  'nothing-to-sign': { status: 409, type: 'ronde:nothingToSign' },
  'join-request-unknown': { status: 404, type: 'ronde:joinRequestUnknown' },
  // cell
  'cell-absent': { status: 409, type: 'ronde:cellAbsent' },
  'cell-not-declared': { status: 409, type: 'ronde:cellNotDeclared' },
  'cell-already-acknowledged': { status: 409, type: 'ronde:cellAlreadyAcknowledged' },
  'cell-dissolved': { status: 409, type: 'ronde:cellDissolved' },
  'cell-not-joint': { status: 409, type: 'ronde:cellNotJoint' },
  'seat-cannot-leave': { status: 409, type: 'ronde:seatCannotLeave' },
  'date-in-future': { status: 409, type: 'ronde:dateInFuture' },
  'date-in-past': { status: 409, type: 'ronde:dateInPast' },
  // members
  'member-unknown': { status: 404, type: 'ronde:memberUnknown' },
  'member-present': { status: 409, type: 'ronde:memberPresent' },
  'roles-apart': { status: 409, type: 'ronde:rolesApart' },
  'last-coordinator': { status: 409, type: 'ronde:lastCoordinator' },
  'mayor-unconfirmed': { status: 409, type: 'ronde:mayorUnconfirmed' },
  'memberships-full': { status: 409, type: 'ronde:membershipsFull' },
  'membership-unknown': { status: 404, type: 'ronde:membershipUnknown' },
  // signals
  'residence-not-covered': { status: 409, type: 'ronde:residenceNotCovered' },
  'signal-settled': { status: 409, type: 'ronde:signalSettled' },
  'second-person-needed': { status: 409, type: 'ronde:secondPersonNeeded' },
  'naming-over': { status: 409, type: 'ronde:namingOver' },
  'reporter-named': { status: 409, type: 'ronde:reporterNamed' },
  // cases
  'case-locked': { status: 409, type: 'ronde:caseLocked' },
  'case-closed': { status: 409, type: 'ronde:caseClosed' },
  'case-erased': { status: 410, type: 'ronde:caseErased' },
  'consultation-ahead': { status: 409, type: 'ronde:consultationAhead' },
  'case-not-closed': { status: 409, type: 'ronde:caseNotClosed' },
  'signal-untested': { status: 409, type: 'ronde:signalUntested' },
  'invitation-present': { status: 409, type: 'ronde:invitationPresent' },
  'invitation-settled': { status: 409, type: 'ronde:invitationSettled' },
  // transfers
  'cell-absent-there': { status: 409, type: 'ronde:cellAbsentThere' },
  'transfer-across-regions': { status: 409, type: 'ronde:transferAcrossRegions' },
  'transfer-within-cell': { status: 409, type: 'ronde:transferWithinCell' },
  'transfer-pending': { status: 409, type: 'ronde:transferPending' },
  'transfer-settled': { status: 409, type: 'ronde:transferSettled' },
  'identity-absent': { status: 409, type: 'ronde:identityAbsent' },
  'identity-disclosed': { status: 409, type: 'ronde:identityDisclosed' },
  'break-glass-needless': { status: 409, type: 'ronde:breakGlassNeedless' },
  'break-glass-over': { status: 409, type: 'ronde:breakGlassOver' },
  'break-glass-unreviewed': { status: 409, type: 'ronde:breakGlassUnreviewed' },
  'break-glass-reviewed': { status: 409, type: 'ronde:breakGlassReviewed' },
  // follow-up
  'owner-unsuitable': { status: 409, type: 'ronde:ownerUnsuitable' },
  'manager-unsuitable': { status: 409, type: 'ronde:managerUnsuitable' },
  'action-settled': { status: 409, type: 'ronde:actionSettled' },
  'review-too-far': { status: 409, type: 'ronde:reviewTooFar' },
  // feedback to police outside the cell
  'feedback-line-unsuitable': { status: 409, type: 'ronde:feedbackLineUnsuitable' },
  'feedback-not-agreed': { status: 409, type: 'ronde:feedbackNotAgreed' },
  'feedback-objected': { status: 409, type: 'ronde:feedbackObjected' },
  'feedback-settled': { status: 409, type: 'ronde:feedbackSettled' },
  'attendance-absent': { status: 409, type: 'ronde:attendanceAbsent' },
  // meetings
  'meeting-settled': { status: 409, type: 'ronde:meetingSettled' },
  'meeting-ahead': { status: 409, type: 'ronde:meetingAhead' },
  'times-reversed': { status: 409, type: 'ronde:timesReversed' },
  'invitee-unknown': { status: 409, type: 'ronde:inviteeUnknown' },
  'consultation-closed': { status: 409, type: 'ronde:consultationClosed' },
  'audience-grows': { status: 409, type: 'ronde:audienceGrows' },
  'contribution-withdrawn': { status: 409, type: 'ronde:contributionWithdrawn' },
  // trainings
  'training-not-open': { status: 409, type: 'ronde:trainingNotOpen' },
  'training-not-for-role': { status: 403, type: 'ronde:trainingNotForRole' },
  'training-list-full': { status: 409, type: 'ronde:trainingListFull' },
  'training-settled': { status: 409, type: 'ronde:trainingSettled' },
  'training-ahead': { status: 409, type: 'ronde:trainingAhead' },
  'places-taken': { status: 409, type: 'ronde:placesTaken' },
  'enrolment-made': { status: 409, type: 'ronde:enrolmentMade' },
  'enrolment-absent': { status: 409, type: 'ronde:enrolmentAbsent' },
  // manuals
  'article-unknown': { status: 404, type: 'ronde:articleUnknown' },
  'article-not-published': { status: 409, type: 'ronde:articleNotPublished' },
  'draft-absent': { status: 409, type: 'ronde:draftAbsent' },
  'library-full': { status: 409, type: 'ronde:libraryFull' },
  'text-unsafe': { status: 409, type: 'ronde:textUnsafe' },
  'attachment-absent': { status: 409, type: 'ronde:attachmentAbsent' },
  // settings
  'parameter-unknown': { status: 404, type: 'ronde:parameterUnknown' },
  'parameter-not-yours': { status: 403, type: 'ronde:parameterNotYours' },
  'parameter-out-of-bounds': { status: 409, type: 'ronde:parameterOutOfBounds' },
  // concertation
  'proposal-undrafted': { status: 409, type: 'ronde:proposalUndrafted' },
  'proposal-closed': { status: 409, type: 'ronde:proposalClosed' },
  'proposal-full': { status: 409, type: 'ronde:proposalFull' },
  'proposal-not-yours': { status: 403, type: 'ronde:proposalNotYours' },
  'proposal-outdated': { status: 409, type: 'ronde:proposalOutdated' },
  'signature-not-asked': { status: 403, type: 'ronde:signatureNotAsked' },
  'tenants-incomplete': { status: 409, type: 'ronde:tenantsIncomplete' },
  'emergency-not-federal': { status: 409, type: 'ronde:emergencyNotFederal' },
  'date-too-soon': { status: 409, type: 'ronde:dateTooSoon' },
} as const satisfies Record<string, { status: number; type: `${'belgif' | 'ronde'}:${string}` }>;

export type ProblemCode = keyof typeof problems;

/** One mistake in the input: where it is and what kind it is; never the value itself. */
export type Issue = {
  readonly in: 'body' | 'path' | 'query' | 'header';
  readonly name: string;
  readonly type: string;
};

/** A refusal as a value. `params` fill the words (codes, dates, counts; never a person's data). */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  readonly ok: false;
  readonly code: Code;
  readonly params: Readonly<Record<string, string | number>>;
  readonly issues: readonly Issue[];
};

/** Refuses with a code of the catalogue. */
export const problem = <Code extends ProblemCode>(
  code: Code,
  params: Readonly<Record<string, string | number>> = {},
  issues: readonly Issue[] = [],
): Problem<Code> => ({ ok: false, code, params, issues });
