/** Mails that carry a temporary password; Cognito sends them, so its own placeholders stay in the text. */
export const accountNotices = ['invited', 'accountCreated'] as const;

/** Mails that only call somebody to the platform. */
export const appointmentNotices = [
  'signatureWanted',
  'declared',
  'acknowledged',
  'questionAsked',
  'questionAnswered',
  'joiningAsked',
  'reminderConfirmation',
  'clearanceExpires',
] as const;

export const noticeKinds = [...accountNotices, ...appointmentNotices] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Subject and plain text of a mail. */
export type Notice = { readonly subject: string; readonly text: string };
