import { setTimeout as wait } from 'node:timers/promises';
import { totpCode, totpStep } from '../cognito/totp.ts';
import type { PageForm } from './page-form.ts';
import { newPassword, type Person } from './person.ts';

const codeNow = (secret: string, later = 0): string => totpCode(secret, totpStep(new Date()) + later);
const untilNextCode = () => wait(30_000 - (Date.now() % 30_000) + 50);

/** Answers one page of a sign-in after the other, as the person would; throws what the page says when they can not. */
export type AnswerPage = (form: PageForm) => Promise<Readonly<Record<string, string>>>;

const stuck = ({ email }: Person, { error }: PageForm): Error => new Error(`${email} cannot sign in: ${error ?? 'the page asks again.'}`);

/** A second sign-in within 30 seconds finds its code spent, a third the next one too: an app that runs ahead shows one more. */
const giveCode = (secret: string, turn: number): string | Promise<string> =>
  turn < 2 ? codeNow(secret, turn) : untilNextCode().then(() => codeNow(secret, 1));

/** How this person answers in this sign-in: their own password when they chose one, else the temporary one from the mail. */
export const answersOf = (person: Person): AnswerPage => {
  const passwords =
    person.kept().password === undefined
      ? [person.temporaryPassword]
      : [async () => person.kept().password ?? '', person.temporaryPassword];
  let codes = 0;

  const ownPassword = (): string => {
    const password = person.kept().password ?? newPassword();
    person.keep({ password });
    return password;
  };
  const code = async (form: PageForm): Promise<string> => {
    if (form.secret !== undefined) {
      person.keep({ totpSecret: form.secret });
      return codeNow(form.secret);
    }
    const { totpSecret } = person.kept();
    if (totpSecret === undefined || codes > 2) throw stuck(person, form);
    return giveCode(totpSecret, codes++);
  };

  return async (form) => {
    if ('newPassword' in form.fields) return { newPassword: ownPassword() };
    if ('code' in form.fields) return { code: await code(form) };
    const password = await passwords.shift()?.();
    if (password === undefined) throw stuck(person, form);
    return { username: person.email, password };
  };
};
