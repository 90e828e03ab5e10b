/** Texts of more than thirty characters that two languages share: nobody translated them. */
export const longTextsSaidTwice = (languages: readonly (readonly string[])[]): readonly string[] => {
  const long = languages.flatMap((texts) => [...new Set(texts)]).filter((text) => text.length > 30);
  return long.filter((text, index) => long.indexOf(text) !== index);
};
