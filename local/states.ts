import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OnboardingState, onboardingTransitions } from '../shared/domain/municipalities/onboarding.ts';

const file = fileURLToPath(new URL('../docs/states.md', import.meta.url));

const arrows: readonly string[] = OnboardingState.options.flatMap((from) =>
  Object.entries(onboardingTransitions[from]).map(([event, to]) => `    ${from} --> ${to}: ${event}`),
);

/** The text of the committed document: the state machine as the code enforces it. */
export const statesText = (): string => `# States

Drawn by \`npm run states\` from the table that enforces them, \`shared/domain/municipalities/onboarding.ts\`. An event without an arrow changes nothing.

## A municipality on its way to a cell

\`\`\`mermaid
stateDiagram-v2
    [*] --> inRegister
${arrows.join('\n')}
\`\`\`

\`coverByCell\` is the declaration of a cell that covers the municipality, its own or a joint one; \`release\` is its end there: dissolved, or left.
`;

if (import.meta.main) {
  writeFileSync(file, statesText());
  process.stdout.write(`The states are drawn in ${file}\n`);
}
