import * as z from 'zod';
import { StepGrounds } from '../domain/cells/step-grounds.ts';
import { IsoDate } from '../domain/fields.ts';
import { LegalBasis } from '../domain/settings/legal-basis.ts';
import { LegalGround } from '../domain/settings/legal-ground.ts';
import { Override, ParameterValue, ResolvedParameter } from '../domain/settings/parameter.ts';
import { defineCapability } from './route.ts';

const OnDate = z.strictObject({ on: IsoDate.optional() });

/** Every parameter on a date: its value, where that comes from, who is competent, and what the next level may still choose. */
const Settings = z.strictObject({ on: IsoDate, items: z.array(ResolvedParameter) });

/** `planned`: values set here that have not begun yet. */
const OwnSettings = Settings.extend({ planned: z.array(Override) });

const explain = { method: 'GET', query: OnDate, permission: 'settings.read', problems: [] } as const;

/** The settings of the own cell, under those of its Region and of the country. */
export const settings = defineCapability('settings', {
  get: {
    ...explain,
    path: '/settings',
    summary: 'Explain each setting of the own cell: its value, where it comes from, who is competent and within what bounds.',
    scope: 'municipality',
    access: { cellSettings: 'read', tenantSettings: 'read' },
    response: OwnSettings,
    version: 'answered',
  },
  change: {
    method: 'PUT',
    path: '/settings/{parameter}',
    summary: 'Set a value for the own cell from a date on; it can only be stricter than that of the Region.',
    scope: 'municipality',
    permission: 'settings.changeCell',
    access: { cellSettings: 'write', tenantSettings: 'read' },
    params: z.strictObject({ parameter: z.string().max(60) }),
    body: z.strictObject({ value: ParameterValue, validFrom: IsoDate.optional() }),
    response: ResolvedParameter,
    version: 'required',
    problems: ['parameter-unknown', 'parameter-not-yours', 'parameter-out-of-bounds', 'date-in-past'],
  },
});

/** The settings of the Region, under those of the country; what is agreed on them stands in `concertation`. */
export const regionSettings = defineCapability('regionSettings', {
  get: {
    ...explain,
    path: '/region/settings',
    summary: 'Explain each setting of the Region: its value, where it comes from, who is competent and within what bounds.',
    scope: 'region',
    access: { tenantSettings: 'read' },
    response: Settings,
  },
});

/** The settings of the country, which the Regions and cells stand under. */
export const countrySettings = defineCapability('countrySettings', {
  get: {
    method: 'GET',
    path: '/settings',
    summary: 'Explain each setting of the country: its value, who is competent and what a Region or cell may still choose.',
    scope: 'country',
    permission: 'settings.readCountry',
    access: { tenantSettings: 'read' },
    query: OnDate,
    response: Settings,
    problems: [],
  },
});

/** The dated texts the cells stand on. */
export const legalFrame = defineCapability('legalFrame', {
  get: {
    method: 'GET',
    path: '/legalFrame',
    summary: 'Show the legal texts that hold on a date, which step of the registration each grounds, and which members each mandates.',
    scope: 'public',
    access: {},
    query: OnDate,
    response: z.strictObject({ on: IsoDate, grounds: z.array(LegalGround), legalBases: z.array(LegalBasis), steps: StepGrounds }),
    problems: [],
  },
});
