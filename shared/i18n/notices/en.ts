import type { Notice, NoticeKind } from './notice.ts';

const appointment = (what: string): Notice => ({
  subject: 'Ronde: you have an appointment on the platform',
  text: `Good day,

${what} Sign in at {url} to see what you can do.

As a precaution, this message says no more. It is not possible to reply to it.

Ronde`,
});

export const noticesEn = {
  accountCreated: {
    subject: 'Ronde: your access to the platform',
    text: `Good day,

You have been given access to the Ronde platform. Sign in at {url} with these details:

Your user name: {username}
Your temporary password: {code}

You then choose a new password yourself. The temporary password is valid for a few days; if it has expired, ask whoever gave you access for a new message. If you did not expect this message, you do not have to do anything.

Ronde`,
  },
  passwordForgotten: {
    subject: 'Ronde: a new password',
    text: `Good day,

A new password was requested for your access to the Ronde platform. Enter this code on the page where you sign in:

{code}

The code is valid for a short time. If you did not request a new password, you do not have to do anything: yours stays as it is. The address of the platform is {url}.

Ronde`,
  },
  invited: appointment(
    'Your administration has been invited to the Ronde platform, and you are its contact. If you have never signed in, a second message brings your user name and a temporary password.',
  ),
  placeGiven: appointment('A place on the platform has been added for you.'),
  signatureWanted: appointment('A proposal is waiting for your signature.'),
  declared: appointment('A new declaration has come in.'),
  acknowledged: appointment('Your declaration has been acknowledged.'),
  questionAsked: appointment('A question has been asked about your declaration.'),
  questionAnswered: appointment('An answer to a question has come in.'),
  joiningAsked: appointment('A request to join is waiting for your answer.'),
  reminderConfirmation: appointment('It is time for the yearly confirmation.'),
  clearanceExpires: appointment('A term in your details ends soon.'),
  answerWanted: appointment('A question waits for your answer.'),
  reviewWanted: appointment('Something waits for your review.'),
  messageWaits: appointment('A message waits for you.'),
  somethingWaits: appointment('Something waits for you.'),
  appointmentMade: appointment('An appointment for your calendar comes with this message.'),
  appointmentCancelled: appointment('An appointment in your calendar does not take place.'),
} as const satisfies Record<NoticeKind, Notice>;
