/** To be shown in the README and wherever the register or a map made from it appears (CC BY 4.0 asks for it). One line per source. */
export const attribution = [
  'Municipality codes, names, divisions, population and label points: Statbel (Directorate-general Statistics – Statistics Belgium), CC BY 4.0, https://creativecommons.org/licenses/by/4.0/; compiled and changed by this project. Postal codes: bpost list of 2017.',
  'Country outline: Natural Earth (public domain), through the package world-atlas. The municipality map is schematic.',
] as const;
