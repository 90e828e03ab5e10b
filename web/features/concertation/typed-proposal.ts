import { type Content, earliestStart } from '../../../shared/domain/concertation/content.ts';
import type { Definition, Subject } from '../../../shared/domain/concertation/subject.ts';
import { ParameterKey, type ParameterValue, type Parameter } from '../../../shared/domain/settings/parameter.ts';
import { parameters } from '../../../shared/domain/settings/parameters.ts';
import { type Language, RegionId, type TenantId } from '../../../shared/domain/tenants.ts';
import { type TypedValue, typedValue } from '../settings/typed-setting.ts';

export type DefinitionDraft = Omit<Definition, 'kind' | 'titles'> & {
  readonly titleNl: string;
  readonly titleFr: string;
  readonly titleDe: string;
};

/** A proposal as it is being filled in. */
export type TypedProposal = {
  readonly kind: Subject['kind'];
  readonly parameter: ParameterKey | '';
  readonly value: TypedValue;
  readonly definition: DefinitionDraft;
  readonly level: Content['level'];
  readonly tenants: readonly RegionId[];
  readonly validFrom: string;
  readonly ground: string;
  readonly text: string;
  readonly isEmergency: boolean;
};

const emptyDefinition: DefinitionDraft = {
  key: '',
  titleNl: '',
  titleFr: '',
  titleDe: '',
  meaning: '',
  grain: 'region',
  period: 'year',
  dimensions: [],
  protection: 'count',
};

export const nothingTyped: TypedProposal = {
  kind: 'parameter',
  parameter: '',
  value: '',
  definition: emptyDefinition,
  level: 'federal',
  tenants: [...RegionId.options],
  validFrom: '',
  ground: '',
  text: '',
  isEmergency: false,
};

const draftOf = ({ kind: _, titles, ...rest }: Definition): DefinitionDraft => ({
  ...rest,
  titleNl: titles.nl,
  titleFr: titles.fr,
  titleDe: titles.de,
});

/** A proposal that was saved, to be changed. */
export const typedFrom = ({ subject, language: _, ...content }: Content): TypedProposal => ({
  ...nothingTyped,
  ...content,
  kind: subject.kind,
  ...(subject.kind === 'parameter' ? { parameter: subject.parameter, value: typedValue(subject.value) } : { definition: draftOf(subject) }),
});

/** The value that was typed, of the kind its parameter has; a text where it is no such value, which is then refused. */
const valueOf = (parameter: ParameterKey, value: TypedValue): ParameterValue | undefined => {
  const { kind }: Parameter = parameters[parameter];
  if (kind.type === 'list') return typeof value === 'string' ? [] : [...value];
  if (kind.type === 'flag') return value === 'true' ? true : value === 'false' ? false : undefined;
  return typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : undefined;
};

const subjectOf = ({ kind, parameter, value, definition }: TypedProposal): unknown => {
  if (kind === 'parameter') return { kind, parameter, value: parameter === '' ? undefined : valueOf(parameter, value) };
  const { titleNl: nl, titleFr: fr, titleDe: de, ...rest } = definition;
  return { kind, ...rest, titles: { nl, fr, de } };
};

/** What is sent, as the contract has it; whether it is one, its schema says. */
export const sentAs = (typed: TypedProposal, language: Language): unknown => {
  const { level, tenants, validFrom, ground, text, isEmergency } = typed;
  return { subject: subjectOf(typed), level, tenants: [...tenants], validFrom, ground, language, text, isEmergency };
};

/** Which settings a side may propose to change, alone or with others. */
export const changeable = (side: TenantId): readonly ParameterKey[] =>
  ParameterKey.options.filter((key) => {
    const { competence, overridableBy }: Parameter = parameters[key];
    if (side === 'federal') return competence !== 'region';
    return competence === 'shared' || overridableBy.includes('region');
  });

/** Who decides on what is typed. */
export const competenceIn = ({ kind, parameter }: TypedProposal) =>
  kind === 'parameter' ? parameter !== '' && parameters[parameter].competence : 'shared';

/** The first day on which what is typed can begin; a definition is always signed by both sides. */
export const earliestFor = (typed: TypedProposal, today: string): string => {
  const { kind, parameter, level, tenants, isEmergency } = typed;
  const chosen = kind === 'parameter' && parameter !== '' ? parameter : 'caseStatisticsConsent';
  return earliestStart(
    { subject: { kind: 'parameter', parameter: chosen, value: false }, level, tenants: [...tenants], isEmergency },
    today,
  );
};
