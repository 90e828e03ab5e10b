const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const plain = (text: string): string => text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);

const attributeOf = (tag: string, name: string): string | undefined => {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? undefined : plain(value);
};

/** The form of a sign-in page as a browser without JavaScript sees it. */
export type PageForm = {
  readonly action: string;
  /** Every field by name, with the value that is in it. */
  readonly fields: Readonly<Record<string, string>>;
  /** What the page says went wrong. */
  readonly error?: string;
  /** Shown while an authenticator app is set up. */
  readonly secret?: string;
};

/** Reads the one form of a page; `undefined` when there is none. */
export const pageForm = (markup: string): PageForm | undefined => {
  const [, form] = /(<form[\s\S]*?)<\/form>/.exec(markup) ?? [];
  if (form === undefined) return undefined;
  const inputs = [...form.matchAll(/<input\s[^>]*>/g)].flatMap(([tag]) => {
    const name = attributeOf(tag, 'name');
    return name === undefined ? [] : [[name, attributeOf(tag, 'value') ?? ''] as const];
  });
  const [, error] = /role="alert"[^>]*>([^<]*)</.exec(markup) ?? [];
  const [, secret] = /otpauth:[^"]*[?&](?:amp;)?secret=([A-Z2-7]+)/.exec(markup) ?? [];
  return {
    action: attributeOf(form, 'action') ?? '',
    fields: Object.fromEntries(inputs),
    ...(error !== undefined && { error: plain(error) }),
    ...(secret !== undefined && { secret }),
  };
};
