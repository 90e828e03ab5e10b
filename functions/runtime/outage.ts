const outages = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TooManyRequestsException',
  'LimitExceededException',
  'CodeDeliveryFailureException',
  'InternalServerError',
  'ServiceUnavailable',
  'KMSInternalException',
  'DependencyTimeoutException',
  'TimeoutError',
]);

/** True for an error that passes by itself: trying again later helps, so the answer is 503 and not 500. */
export const isOutage = (error: unknown): boolean =>
  error instanceof Error &&
  (outages.has(error.name) ||
    (error instanceof TypeError && error.message === 'fetch failed') ||
    ('code' in error && error.code === 'ECONNREFUSED'));
