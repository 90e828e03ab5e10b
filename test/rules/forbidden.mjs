// The words of CONTRIBUTING.md that oxlint has no rule for, as a plugin of its own: each rule is a selector and a sentence.
const forbid = (selector, message) => ({ create: (context) => ({ [selector]: (node) => context.report({ node, message }) }) });

const clock = 'The time comes in through the context, so that rules can be replayed.';
const chance = 'Randomness and ids come in through the context, so that rules can be replayed.';

export default {
  meta: { name: 'forbidden' },
  rules: {
    zod: forbid(
      'ImportDeclaration[source.value="zod"] > :matches(ImportDefaultSpecifier, ImportSpecifier[imported.name="z"])',
      "Write import * as z from 'zod': { z } bundles 457 KB of locales, the namespace 85 KB.",
    ),
    class: forbid(
      'ClassDeclaration, ClassExpression',
      'Classes are for CDK constructs; elsewhere write a function that returns an object.',
    ),
    enum: forbid('TSEnumDeclaration', 'Enums do not survive type stripping; write a union or z.enum.'),
    clock: forbid(
      [
        'NewExpression[callee.name="Date"][arguments.length=0]',
        'CallExpression[callee.name="Date"]',
        'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
        'CallExpression[callee.object.name="performance"][callee.property.name="now"]',
      ].join(', '),
      clock,
    ),
    // what a reader sees or hears: text between tags, and the attributes that are read out
    words: forbid(
      [
        'JSXText[value=/[A-Za-z]/]',
        'JSXExpressionContainer > Literal[value=/[A-Za-z]{2}/]:not(JSXAttribute *)',
        'JSXAttribute[name.name=/^(title|alt|aria-label|placeholder|label|hint|lead|caption)$/] > Literal[value=/[A-Za-z]/]',
      ].join(', '),
      'Words come from the catalogues in shared/i18n, in four languages.',
    ),
    chance: forbid(
      [
        'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
        'CallExpression[callee.property.name=/^(randomUUID|randomBytes|randomInt|getRandomValues)$/]',
        'CallExpression[callee.name=/^(randomUUID|randomBytes|randomInt|getRandomValues)$/]',
      ].join(', '),
      chance,
    ),
  },
};
