import { Language } from '../../../shared/domain/tenants.ts';

type In<Text> = { readonly language: Language; readonly text: Text };

/** A text in the reader's language, else in the first there is. Throws where there is none, which no article is. */
export const inBestLanguage = <Text>(texts: Readonly<Partial<Record<Language, Text | undefined>>>, wished: Language): In<Text> => {
  for (const language of [wished, ...Language.options]) {
    const text = texts[language];
    if (text !== undefined) return { language, text };
  }
  throw new Error('An article without a text.');
};
