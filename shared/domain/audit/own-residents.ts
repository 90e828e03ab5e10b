const isOfPerson = (id: string): boolean => id.startsWith('case_') || id.startsWith('signal_');

/** An offered case, as the cell it is offered to knows it; where the case itself is named the offer goes with it. */
const isOfOffer = (id: string): boolean => id.startsWith('transfer_');

/** What an entry names besides persons and says nothing of any: the cell, and a meeting on several. */
const isOfAll = (id: string): boolean => id.startsWith('cell_') || id.startsWith('meeting_');

/**
 * What of an entry of the audit a mayor may read: whose residents it concerns decides (product.md: in a joint cell a mayor sees
 * the cases of own residents). All of it where it is about own residents or about nobody, of several what is of own ones, and
 * `undefined` where it is about residents of other municipalities alone, or nothing says of which.
 */
export const aboutOwnResidents = (about: readonly string[], isOwn: (id: string) => boolean): readonly string[] | undefined => {
  const named = about.filter(isOfPerson);
  const persons = named.length > 0 ? named : about.filter(isOfOffer);
  if (persons.every(isOwn)) return about;
  return persons.some(isOwn) ? about.filter((id) => isOwn(id) || isOfAll(id)) : undefined;
};
