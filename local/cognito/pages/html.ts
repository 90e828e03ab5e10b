const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup that is already safe. */
export type Html = { readonly markup: string };

type Part = string | Html | readonly Html[];

const text = (part: Part): string => {
  if (typeof part === 'string') return part.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '');
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
};

/** An attribute, or nothing when it has no value. */
export const attribute = (name: string, value: string): Html => ({ markup: value === '' ? '' : ` ${name}="${text(value)}"` });

/** Every string put into the template is escaped. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: strings.map((string, index) => string + text(parts[index] ?? '')).join(''),
});
