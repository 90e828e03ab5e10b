import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CellRole } from '../../../../shared/domain/access/roles.ts';
import { register } from '../../../../shared/domain/register/register.ts';
import { nameIn } from '../../../../shared/domain/register/names.ts';
import type { Entity } from '../../../../shared/domain/settings/entity.ts';
import type { LegalGroundId } from '../../../../shared/domain/settings/legal-ground.ts';
import type { RegionId } from '../../../../shared/domain/tenants.ts';
import { contactAt, done, openRegion } from '../../e2e/region.ts';
import { keysOn } from '../keys.ts';
import { picture } from '../picture.ts';
import { isWell, type Seat, seatsOf } from '../seat.ts';
import type { Visiting } from '../visit.ts';
import { type Told, told } from './told.ts';

export type Run = {
  readonly region: RegionId;
  readonly language: keyof typeof told;
  readonly width: number;
  /** Where the cell has its seat, and the municipality beside it where the person lives. */
  readonly seat: string;
  readonly other: string;
  /** Which has a cell of its own, and where the person moves to. */
  readonly elsewhere: string;
  readonly community: { readonly entity: Entity; readonly legalBasis: LegalGroundId };
};

const ofTheSeat = ['police', 'education', 'youthCare', 'streetWork', 'dataProtectionOfficer'] as const satisfies readonly CellRole[];
export type Who = (typeof ofTheSeat)[number] | 'coordinator' | 'mayor' | 'otherMayor' | 'mayorElsewhere';

const mandateOf = (role: CellRole, { community }: Run) => {
  if (role === 'education' || role === 'youthCare') return community;
  return role === 'streetWork' ? ({ entity: 'municipality', legalBasis: 'localCellsLaw' } as const) : {};
};

const placeIn = (language: keyof typeof told, wanted: string): string => {
  const found = register.find(({ nis }) => nis === wanted);
  return found === undefined ? wanted : nameIn(found, language);
};

/** A joint cell of two municipalities, with everybody at its table, each before a screen of their own, without a pointer. */
export const openMonth = async (visiting: Visiting, run: Run) => {
  const { region, language, width, seat, other, elsewhere } = run;
  const world = await openRegion(visiting.stage, { region });
  const { coordinator } = (await world.cell(seat, other)).seat;
  for (const role of ofTheSeat)
    done(await coordinator.members.add({ body: { contact: contactAt(seat, role), role, ...mandateOf(role, run) } }));
  await world.cell(elsewhere);
  await visiting.stage.settle();

  const sit = seatsOf(visiting, world);
  const contactOf = (who: Who) => {
    if (who === 'otherMayor') return contactAt(other, 'mayor');
    return who === 'mayorElsewhere' ? contactAt(elsewhere, 'mayor') : contactAt(seat, who);
  };
  const open = async (who: Who) => {
    const place = await sit(contactOf(who).email, language, width);
    return { ...place, keys: keysOn(place.page) };
  };
  const seats = new Map<Who, Awaited<ReturnType<typeof open>>>();
  const comeBack = async (page: Page): Promise<void> => {
    await page.reload();
    await page.locator('main h1').waitFor();
  };
  let stations = 0;
  const words: Told = told[language];
  return {
    language,
    told: words,
    nameOf: (who: Who): string => contactOf(who).name,
    /** What the municipality of the person is called in the language of the run. */
    place: placeIn(language, other),
    elsewhere: placeIn(language, elsewhere),
    /** What the platform does by itself each minute. */
    minute: async (): Promise<void> => {
      await visiting.stage.settle();
      await visiting.stage.night(region, 'transfers');
      await visiting.stage.settle();
    },
    /** Somebody of the cell: signs in the first time one turns to them, and later loads their page anew, as what others did since is there. */
    turnTo: async (who: Who) => {
      await visiting.stage.settle();
      const seated = seats.get(who) ?? (await open(who));
      if (seats.has(who)) await comeBack(seated.page);
      seats.set(who, seated);
      return seated;
    },
    /** A page as one comes to it: nothing to mend on it, and a picture of it. */
    station: async (at: Seat, name: string): Promise<void> => {
      await expect.poll(() => at.page.locator('.waiting').count()).toBe(0);
      stations += 1;
      await picture(at.page, `${language}-${width}-${String(stations).padStart(2, '0')}-${name}`);
      await isWell(at);
    },
  };
};
export type Month = Awaited<ReturnType<typeof openMonth>>;
