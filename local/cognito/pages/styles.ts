import type { Reply } from '../http.ts';

const css = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
body { margin: 0; color: #1a1a1a; background: #fff; }
main, nav, footer { max-width: 28rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .25rem 0; }
label { display: block; margin-top: 1rem; font-weight: 600; }
input { box-sizing: border-box; width: 100%; padding: .5rem; font: inherit; border: 2px solid #1a1a1a; border-radius: 0; background: #fff; color: #1a1a1a; }
input[aria-invalid="true"] { border-color: #b10e1e; }
button { margin-top: 1.5rem; padding: .625rem 1.25rem; font: inherit; font-weight: 600; border: 2px solid transparent; background: #0b4f8a; color: #fff; }
:focus-visible { outline: 3px solid #ffbf47; outline-offset: 0; box-shadow: 0 0 0 5px #1a1a1a; }
code { display: block; margin: .5rem 0; padding: .5rem; border: 1px solid currentcolor; letter-spacing: .06em; }
.error { padding: .75rem; border: 4px solid #b10e1e; font-weight: 600; }
.stand-in { font-size: 1rem; border-inline-start: .5rem solid #8a6d00; padding-inline-start: .75rem; }
a { color: #0b4f8a; }
@media (prefers-color-scheme: dark) { body { color: #f2f2f2; background: #16191c; } a { color: #9ccbff; } .error { border-color: #ff8b95; } input[aria-invalid="true"] { border-color: #d4351c; } :focus-visible { box-shadow: 0 0 0 5px #000; } }
`;

export const styles = (): Reply => ({
  status: 200,
  headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' },
  body: css,
});
