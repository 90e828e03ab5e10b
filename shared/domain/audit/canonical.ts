import type { AuditEntry } from './entry.ts';

/** One text for one value, whatever the order of its names: JSON with them in order, no spaces and nothing absent written down. */
export const canonicalText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const present = Object.entries(value).filter(([, each]) => each !== undefined);
  present.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${present.map(([name, each]) => `${JSON.stringify(name)}:${canonicalText(each)}`).join(',')}}`;
};

/**
 * The one text an entry is sealed as: JSON with its names in order, no spaces and nothing absent written down, as the
 * JSON Canonicalization Scheme (RFC 8785) has it for texts and lists of texts. Whoever verifies makes the same text.
 */
export const canonicalEntry = (entry: AuditEntry): string => canonicalText(entry);
