/** A state that a map tells apart. There are seven colours, each with a pattern of its own; the first is solid. */
export type Category = { readonly id: string; readonly label: string };

const colours = 7;

/** The number of a category's colour and pattern, from 1; undefined for what is none of them. */
export const colourOf = (categories: readonly Category[], id: string | undefined): number | undefined => {
  const index = categories.findIndex((category) => category.id === id);
  return index < 0 ? undefined : (index % colours) + 1;
};

export const patternId = (map: string, colour: number): string => `${map}-pattern-${colour}`;

/** How a shape or a swatch of a colour is filled: the first by its class, the others by a pattern that stands in the page. */
export const fillOf = (patterns: string, colour: number | undefined): { readonly className: string; readonly fill?: string } => {
  if (colour === undefined) return { className: 'map-blank' };
  return colour === 1 ? { className: 'map-colour-1' } : { className: `map-colour-${colour}`, fill: `url(#${patternId(patterns, colour)})` };
};
