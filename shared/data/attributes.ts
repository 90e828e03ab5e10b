import { storedOf } from './item.ts';
import type { Stored } from './table.ts';

/** An attribute as DynamoDB's own interface and its streams write it. The table stores JSON values only, so these six kinds are all there are. */
export type Attribute = {
  readonly S?: string | undefined;
  readonly N?: string | undefined;
  readonly BOOL?: boolean | undefined;
  readonly NULL?: boolean | undefined;
  readonly L?: readonly Attribute[] | undefined;
  readonly M?: Image | undefined;
};
type Image = { readonly [name: string]: Attribute };

const valuesOf = (image: Image): Record<string, unknown> =>
  Object.fromEntries(Object.entries(image).map(([name, attribute]) => [name, valueOf(attribute)]));

const valueOf = (attribute: Attribute): unknown => {
  if (attribute.S !== undefined) return attribute.S;
  if (attribute.N !== undefined) return Number(attribute.N);
  if (attribute.BOOL !== undefined) return attribute.BOOL;
  if (attribute.L !== undefined) return attribute.L.map(valueOf);
  if (attribute.M !== undefined) return valuesOf(attribute.M);
  if (attribute.NULL === true) return null;
  throw new TypeError('DynamoDB told of an attribute of a kind that the table never writes.');
};

/** The item in an image: what a stream record or a refused write tells of it. Throws on one that this table never wrote. */
export const storedIn = (image: Image): Stored => storedOf(valuesOf(image));
