import type { Cell } from './csv.ts';

/** A table of an export: its name in a workbook, its head and its rows. */
export type Sheet = { readonly name: string; readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] };
