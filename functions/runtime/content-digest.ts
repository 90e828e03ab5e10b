import { textHash } from '../../shared/data/sha256.ts';
import { canonicalText } from '../../shared/domain/audit/canonical.ts';
import type { Content } from '../../shared/domain/concertation/content.ts';

/** What stands for the content of a proposal where it is signed: the SHA-256 of its one text, in hexadecimal. */
export const contentDigest = (content: Content): string => textHash(canonicalText(content));
