/** RFC 9457 in the form of the Belgif REST guide: a required URN type, and issues that never carry the value. */
export const Problem = {
  type: 'object',
  properties: {
    type: { type: 'string', format: 'uri', example: 'urn:problem-type:belgif:resourceNotFound' },
    href: { type: 'string', format: 'uri' },
    title: { type: 'string', example: 'Resource not found' },
    status: { type: 'integer', minimum: 400, maximum: 599, example: 404 },
    detail: { type: 'string' },
    instance: { type: 'string', format: 'uri', example: 'urn:uuid:123e4567-e89b-12d3-a456-426614174000' },
    issues: { type: 'array', items: { $ref: '#/components/schemas/ProblemIssue' } },
  },
  required: ['type', 'title', 'status'],
} as const;

export const ProblemIssue = {
  type: 'object',
  properties: {
    type: { type: 'string', example: 'urn:problem-type:belgif:input-validation:schemaViolation' },
    in: { type: 'string', enum: ['body', 'path', 'query', 'header'] },
    name: { type: 'string', example: 'limit' },
    title: { type: 'string' },
    detail: { type: 'string' },
  },
  required: ['type', 'in', 'name'],
} as const;
