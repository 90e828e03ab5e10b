/** Where the API of this portal answers: named by whoever serves the page, else `api.` before the portal's own name. */
export const apiAddress = (document: Document, { protocol, host }: Pick<Location, 'protocol' | 'host'>): string => {
  const named = document.querySelector('meta[name="ronde-api"]')?.getAttribute('content') ?? '';
  return `${named === '' ? `${protocol}//api.${host}` : named}/v1`;
};
