type PageOf<Item> = { readonly items: readonly Item[]; readonly next?: string | undefined };

/** Where the next page of a collection begins, out of its address. */
const cursorIn = (next: string | undefined): string | undefined =>
  next === undefined ? undefined : (new URLSearchParams(next.slice(next.indexOf('?') + 1)).get('cursor') ?? undefined);

/** Every item of a collection, page after page; `ask` receives the cursor of the page. */
export const allPages = async <Item>(ask: (page: { readonly cursor?: string }) => Promise<PageOf<Item>>): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let page = await ask({});
  items.push(...page.items);
  for (let cursor = cursorIn(page.next); cursor !== undefined; cursor = cursorIn(page.next)) {
    page = await ask({ cursor });
    items.push(...page.items);
  }
  return items;
};
