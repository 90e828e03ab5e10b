import * as z from 'zod';

/**
 * What is asked for, by how much it can hurt. `status`: dates, states and tasks, without a word about the person.
 * `content`: reasons, minutes, assessment, decision, plan. `policePart`: the part of decision and plan the police wrote.
 * `identity`: who the person concerned is. `reporter`: who brought a signal. `contribution`: what a member said, no secret.
 * `sharedSecret`: a secret shared with those at that one consultation. `professionalSecret`: one that stays with its author.
 * `ownWork`: what the asker brought or has to do. `accessLog`: who looked at what.
 */
export const Information = z.enum([
  'status',
  'content',
  'policePart',
  'identity',
  'reporter',
  'contribution',
  'sharedSecret',
  'professionalSecret',
  'ownWork',
  'accessLog',
]);
export type Information = z.infer<typeof Information>;
