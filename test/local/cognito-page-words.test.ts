import { AdminCreateUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { browse, configuration, newSignIn, signInOnPages } from './cognito-browser.ts';
import { callback, emulator, goodPassword, person, poolId, type Emulator } from './cognito-emulator.ts';

const openPage = async (at: Emulator, language: string) => {
  const browser = browse();
  const { address } = await newSignIn(await configuration(at));
  address.searchParams.set('lang', language);
  const page = new URL((await browser.get(address)).headers.get('location') ?? '', at.endpoint);
  return { browser, page };
};
const fieldsOf = (page: URL, fields: Record<string, string>) => ({ ...Object.fromEntries(page.searchParams), ...fields });

describe('the sign-in page', () => {
  test.each([
    ['nl', 'Aanmelden', 'E-mailadres of wachtwoord klopt niet.'],
    ['fr', 'Se connecter', 'Adresse e-mail ou mot de passe incorrect.'],
    ['de', 'Anmelden', 'E-Mail-Adresse oder Passwort ist falsch.'],
    ['en', 'Sign in', 'E-mail address or password is wrong.'],
  ])('speaks %s, names every field, and says what went wrong', async (language, title, wrong) => {
    const at = await emulator();
    const { browser, page } = await openPage(at, language);
    const shown = await (await browser.get(page)).text();
    expect(shown).toContain(`<html lang="${language}">`);
    expect(shown).toContain(`<title>${title}</title>`);
    expect(shown).toContain('Amazon Cognito');
    const fields = [...shown.matchAll(/<input\s+id="(\w+)"/g)].map(([, id]) => id);
    expect(fields).toEqual(['username', 'password']);
    for (const id of fields) expect(shown).toContain(`<label for="${id}">`);
    const refused = await browser.post(new URL('login', page), fieldsOf(page, { username: '"><script>x</script>', password: 'no' }));
    const markup = await refused.text();
    expect(refused.status).toBe(400);
    expect(markup).toContain(`<p class="error" id="error" role="alert">${wrong}</p>`);
    expect(markup).toContain('aria-invalid="true"');
    expect(markup).not.toContain('<script');
  });

  test('runs nothing, sends its form to itself and the app only, and may not be framed or stored', async () => {
    const at = await emulator();
    const { browser, page } = await openPage(at, 'nl');
    const { headers } = await browser.get(page);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self' http://localhost:5173; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await fetch(`${at.issuer}/sign-in.css`)).headers.get('content-type')).toContain('text/css');
  });

  test('lets somebody invited choose a password, saying the rules before', async () => {
    const at = await emulator();
    await at.sdk.send(
      new AdminCreateUserCommand({ UserPoolId: poolId, Username: 'an@stad.example', TemporaryPassword: 'Given-by-mail-7' }),
    );
    let rules = '';
    const { address } = await newSignIn(await configuration(at));
    const landed = await signInOnPages(browse(), address, [
      { username: 'an@stad.example', password: 'Given-by-mail-7' },
      { newPassword: 'weak' },
      (markup) => {
        rules = markup;
        return { newPassword: goodPassword };
      },
    ]);
    expect(rules).toContain('Minstens 12 tekens');
    expect(rules).toContain('Dit wachtwoord voldoet niet aan de regels.');
    expect(landed.href).toContain(`${callback}?code=`);
  });

  test('cannot be answered twice', async () => {
    const at = await emulator();
    await person(at);
    const { browser, page } = await openPage(at, 'nl');
    const fields = fieldsOf(page, { username: 'an@stad.example', password: goodPassword });
    expect((await browser.post(new URL('login', page), fields)).status).toBe(303);
    expect((await browser.post(new URL('login', page), fields)).status).toBe(400);
  });
});
