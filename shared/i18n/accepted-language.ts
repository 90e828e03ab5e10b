import { Language } from '../domain/tenants.ts';

/** Longer headers and more wishes than a browser sends are not read: the header is a stranger's. */
const longest = 500;
const most = 20;

type Wish = { readonly language: Language; readonly weight: number };

const range = /^([a-z]{1,8})(?:-[a-z0-9]{1,8}){0,4}\s*(?:;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i;

/** One entry of the header as a wish for a language we have; `*` asks for nothing in particular. */
const wishOf = (entry: string): Wish | undefined => {
  const [, primary = '', weight = '1'] = range.exec(entry.trim()) ?? [];
  const language = Language.safeParse(primary.toLowerCase());
  return language.success && Number(weight) > 0 ? { language: language.data, weight: Number(weight) } : undefined;
};

/**
 * The language an Accept-Language header likes best among ours (RFC 9110, 12.5.4: highest q, then first); `fallback`
 * where it names none of them, is absent, malformed or longer than any browser's.
 */
export const acceptedLanguage = (header: string | undefined, fallback: Language): Language => {
  if (header === undefined || header.length > longest) return fallback;
  const wishes = header.split(',', most).flatMap((entry) => wishOf(entry) ?? []);
  return wishes.toSorted((one, other) => other.weight - one.weight)[0]?.language ?? fallback;
};
