/** A function that does nothing: what starting costs in any case. */
export const handler = async () => ({ statusCode: 204, body: '' });
