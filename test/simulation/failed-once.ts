/** Seeds of histories that once went wrong; each is lived again with every test. */
export const failedOnce: readonly number[] = [];
