/** Mails of the sign-in itself, with a temporary password or a code: the user pool fills those in and sends them. */
export const accountNotices = ['accountCreated', 'passwordForgotten'] as const;
export type AccountNotice = (typeof accountNotices)[number];

/** Mails that only call somebody to the platform. */
export const appointmentNotices = [
  'invited',
  'placeGiven',
  'signatureWanted',
  'declared',
  'acknowledged',
  'questionAsked',
  'questionAnswered',
  'joiningAsked',
  'reminderConfirmation',
  'clearanceExpires',
  'answerWanted',
  'reviewWanted',
  'messageWaits',
  'somethingWaits',
  'appointmentMade',
  'appointmentCancelled',
] as const;
export type AppointmentNotice = (typeof appointmentNotices)[number];

export const noticeKinds = [...accountNotices, ...appointmentNotices] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Subject and plain text of a mail. */
export type Notice = { readonly subject: string; readonly text: string };
