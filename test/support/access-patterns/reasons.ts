const settingsAbove = "The Region's value bounds the cell's: two levels, each granted apart.";
const seatToo = 'What it means for the seat itself is written with it, so its record is read.';
const personToo = "A person's places are one item of their own, so that one check guards every write.";
const withNames = 'The entries, and the names of the members whom each municipality of the cell sends.';
const eachDay = 'One read of the counts for each day asked for, here three, all at once.';

const together = 'What all gave together and what the asker did lie apart from the article, and are read at once with it.';
const lineAndDraft = 'The line of the article and its draft, at once: readers read the one without the other.';

const caseTerms = 'The terms of a case are settings of the day, read at once with it.';
const whoIsWho = 'The case, the cell and who is a member there, all at once.';
const eachCase = 'Each case on the agenda has a file of its own, read at once with who sits in the cell.';
const whereOneStands = 'What of an agenda is whose is told by the list of cases, read at once with the meetings.';
const heard = 'The case, who was called to the meeting, and who of them may be told what today, at once.';

/** Why a route asks more of the table than its floor; a test refuses one that is missing or no longer needed. */
export const reasons: Readonly<Record<string, string>> = {
  municipalitiesGet:
    'One file out of four collections of a municipality and the settings, at once: a copy of it in the Region would hold names.',
  auditList: withNames,
  auditQuery: withNames,
  auditListOwn: withNames,
  auditExport: 'Leaves, checkpoints and entries of months, to be verified together: an act of a few times a year.',
  municipalitiesInvite: personToo,
  municipalitiesRemind: personToo,
  municipalitiesConfirmMayor: personToo,
  membersChangeMandate: personToo,
  membersRenewAccess: personToo,
  casesCreate: 'One read for each signal that becomes the case, and how long it is kept: all at once.',
  casesTakeUp: 'The case and the signal that goes into it, at once.',
  casesChange: caseTerms,
  casesGetOwnWork: whoIsWho,
  casesClose: caseTerms,
  casesReopen: caseTerms,
  erasuresErase:
    'What lies of the case is looked for, open and unread, wherever it may lie; then the key ends and what remains is removed: an act of a few times a year.',
  followUpListCallable: whoIsWho,
  invitationsList: whoIsWho,
  recusalsList: whoIsWho,
  invitationsApprove: 'Whether who is called still has a place in the cell is read at once with the case.',
  invitationsPropose: whoIsWho,
  invitationsAnswer: 'The case and who answers, as the list of members knows them today, at once.',
  followUpGetPlan: whoIsWho,
  followUpAssignManager: whoIsWho,
  followUpAddAction: whoIsWho,
  followUpReview: caseTerms,
  breakGlassList: 'Which were broken is told by the list; why, by the file of each case.',
  signalsListLookups: 'Who asked, and whether the signal is of a case that the reader stepped aside from: all at once.',
  signalsShowReporter: 'Of a signal that became a case, the line of that case: it locks, moves and ends with it.',
  transfersAnswer: 'How long an offer that is settled is shown is a setting of the day, read at once with it.',
  transfersOffer: 'the cell that covers the other municipality is looked up',
  worklistGet: 'What there is to do comes from signals, cases, meetings and offers, each in one request and all at once.',
  meetingsConvene: eachCase,
  meetingsChange: eachCase,
  meetingsCancel: eachCase,
  meetingsRecordAttendance: eachCase,
  meetingsConclude: eachCase,
  meetingsApprove: eachCase,
  meetingsList: whereOneStands,
  meetingsGet: whereOneStands,
  calendarFeedsRead:
    'Whose the token is, whether they have that chair still, and then the meetings, with the list of cases for who is still called: a grant of the chair itself would outlive it.',
  calendarFeedsRenew: 'What opened it before ends with the same transaction.',
  calendarFeedsRevoke: 'What opened it ends with the same transaction.',
  contributionsPreview: heard,
  contributionsGive: heard,
  feedbackAnswer: 'Who is a member today is read at once with the case: for who left another answers.',
  feedbackList: 'Who is a member today is read at once with the case: for who left another answers.',
  feedbackPreview: heard,
  feedbackPropose: heard,
  signalsGet: 'Of a signal that became a case, the line of that case: it locks, moves and ends with it.',
  signalsReport: 'Who reports, which municipalities the cell covers and how long it is kept: all at once.',
  trainingsGet: 'The training with its list, and the names of who enrolled, which lie apart so that no cell reads them: at once.',
  trainingsRecordAttendance: 'Who came is named by enrolments, which lie apart from the list they stand on.',
  trainingsRemoveEnrolment:
    'Who is taken off is named by the enrolment, which lies apart from the list they stand on, and of which nothing stays.',
  trainingOffersGetCertificate: 'Who came, and under which name they enrolled, at once.',
  trainingOffersEnrol: 'The name that the Region will see is that of the list of members.',
  trainingOffersCancel: 'Of who leaves the list nothing stays: their own enrolment is found with it.',
  membersRemove: personToo,
  coverageGetHistory: eachDay,
  federalCoverageGetHistory: eachDay,
  invitationRequestsCreate: 'How long it is kept is a setting of the Region, read at once with the open requests.',
  registerChangesPlan: 'What each municipality and each cell concerned says of itself, all at once: an act of a few times in many years.',
  registrationsGet: 'Draft, state and what the settings of the day require, at once.',
  registrationsClaim: 'The invitation and the draft that may be there, at once.',
  registrationsSave: 'The first step saved moves the municipality on: draft and state, at once.',
  registrationsSign: 'A municipality that another cell covers cannot sign: file and state, at once.',
  registrationsDeclare: 'Rests on the file, the state and what the settings require, at once.',
  cellsGet: 'The cell, the questions, which lie with the state of the municipality, and the term that the Region sets, at once.',
  cellsAcknowledge: seatToo,
  cellsAcceptJoining: `The request to join lies apart from the cell. ${seatToo}`,
  cellsDissolve: seatToo,
  manualsList: together,
  manualsGet: together,
  manualsScore: 'Rests on the article, the sum and the own line, at once; then the remark, where one was made before.',
  manualsMarkRead: 'Whether the article is there is read at once with the own line.',
  regionManualsList: together,
  regionManualsGet: 'One file: the line, the draft, the version asked for, the sum and the remarks, at once.',
  regionManualsSave: lineAndDraft,
  regionManualsDiscard: lineAndDraft,
  regionManualsPublish: 'Line, draft and current version at once; of an article that it replaces the same, in the next round.',
  regionManualsWithdraw: 'The line and the current version, which is kept among the earlier ones, at once.',
  concertationRedraft: 'What was agreed, which the draft stands under, is read at once with the proposal.',
  concertationPropose:
    'What was agreed, which the draft stands under, is read at once with the proposal; where nobody else signs, it becomes a setting.',
  settingsGet: settingsAbove,
  settingsChange: settingsAbove,
  federalFiguresList: 'The last figures of each of three Regions, at once.',
};
