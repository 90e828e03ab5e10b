import type { Declared, Answer, Answered, Input, OnlyReads, Route, SaveProblem } from '../../shared/contract/route.ts';
import type { Capability } from '../../shared/contract/route.ts';
import type { CellData } from '../../shared/data/cell.ts';
import type { MunicipalityData, PersonData, RegionData, RegistrationFile } from '../../shared/data/repositories.ts';
import type { CountryData } from '../../shared/data/country.ts';
import type { MemberTrainings } from '../../shared/data/trainings.ts';
import type { TenantData } from '../../shared/data/tenant.ts';
import type { Versioned } from '../../shared/data/repository.ts';
import type { Write } from '../../shared/data/table.ts';
import type { Verdict } from '../../shared/domain/access/evaluate.ts';
import type { CellPrincipal, PrincipalOf } from '../../shared/domain/access/principal.ts';
import type { MeetingFacts } from '../../shared/domain/meetings/meeting.ts';
import type { Language, TenantId } from '../../shared/domain/tenants.ts';
import type { Problem } from '../../shared/problems.ts';
import type { Result } from '../../shared/result.ts';
import type { Accounts } from './accounts.ts';
import type { Files } from './files.ts';

/** Writes all or nothing, with the audit item and the membership check, and answers the value. */
export type Save = <Value>(writes: readonly Write[], value: Value, version?: number) => Promise<Answered<Value> | Problem<SaveProblem>>;

/** The time, the reader and fresh ids: what a pure rule may not fetch itself. */
type Circumstances = {
  readonly tenant: TenantId;
  /** The real time, ISO. */
  readonly now: string;
  /** The calendar day in Belgium. */
  readonly today: string;
  readonly language: Language;
  /** A new opaque id: `cell_…`. */
  readonly newId: (prefix: string) => string;
  /** A new secret of 256 random bits, in base64url. */
  readonly newToken: () => string;
};

/** What only a route that says so is given. */
type Withheld<R extends Route> = (R['accounts'] extends true ? never : 'accounts') | (R['files'] extends string ? never : 'files');

/** Where people of the tenant sign in. `scope`: what every signed-in route asks of a token. */
export type SignInPlace = { readonly url: string; readonly issuer: string; readonly clientId: string; readonly scope: string };

type Within<Data> = { readonly data: Data; readonly save: Save };

/** What was read or written about, as the audit remembers it: ids of cases, signals and meetings, never content. */
export type About = readonly string[];

/** Reads a cell's data; answers only once the audit holds that it was asked for, so nothing is released unseen. One round trip. */
export type Read = <Value>(about: About, reading: (data: CellData) => Promise<Value>) => Promise<Value>;

/** What a reading hands out and the ids of it, as many as there are; without them nothing is, and nothing is noted. */
export type Handing<Value> = { readonly value: Value; readonly about?: About | undefined; readonly breakGlassId?: string };

/** Reads a cell's data; answers only once the audit holds whom of it is handed out. Two round trips. */
export type Release = <Value>(reading: (data: CellData) => Promise<Handing<Value>>) => Promise<Value>;

/** What is written, about what, and under which broken glass. */
export type Deed = { readonly about: About; readonly writes: readonly Write[]; readonly breakGlassId?: string };

/** Writes all or nothing with the audit item and the membership check, and answers the value. */
export type SaveAbout = <Value>(deed: Deed, value: Value, version?: number) => Promise<Answered<Value> | Problem<SaveProblem>>;

/** A route that only reads a cell's data reaches it through the audit alone; one that writes decides on it and saves. */
type AtTheTable<ReadOnly extends boolean> = ReadOnly extends true
  ? { readonly read: Read; readonly release: Release }
  : { readonly data: CellData; readonly save: SaveAbout; readonly personOf: (sub: string) => PersonData };

/** The calendar of one chair, opened by a token: its meetings through the audit of its cell alone, and how its owner reads it. */
export type OpenedCalendar = {
  readonly meetings: () => Promise<readonly MeetingFacts[]>;
  readonly language: Language;
  readonly portalUrl: string;
};

/** What each scope is given: only repositories bound to it, and nothing of any other. */
type Rooms = {
  readonly public: Within<RegionData> & {
    readonly signIn: SignInPlace;
    /** The calendar of the chair that a token opens; `undefined` where it opens none, or none any more. */
    readonly calendarUnder: (token: string) => Promise<OpenedCalendar | undefined>;
  };
  readonly person: Within<PersonData>;
  readonly municipality: Within<MunicipalityData> & {
    readonly personOf: (sub: string) => PersonData;
    /** The Region's trainings, and of enrolments the asker's own alone. */
    readonly trainings: MemberTrainings;
  };
  readonly region: Within<RegionData> & {
    readonly personOf: (sub: string) => PersonData;
    /** Opens one municipality of the Region, wherever its records were kept before a recode or merger. Needs `onboarding: read`. */
    readonly municipality: (nis: string) => Promise<Result<Within<MunicipalityData>, 'municipality-unknown' | 'municipality-elsewhere'>>;
  };
  readonly country: Within<CountryData>;
  readonly tenant: Within<TenantData>;
};

export type ScopeContext<S extends keyof Rooms> = Circumstances &
  Rooms[S] & { readonly principal: PrincipalOf<S>; readonly accounts: Accounts; readonly files: Files };

/** What a handler of a cell's route is given. */
export type CellContext<ReadOnly extends boolean> = Circumstances &
  AtTheTable<ReadOnly> & {
    readonly principal: CellPrincipal;
    /** Tells the audit which row of the decision table let this happen, or refused it; the last one told counts. */
    readonly decidedBy: (verdict: Verdict) => void;
  };

type OtherContext<R extends Route, S> = S extends keyof Rooms ? Omit<ScopeContext<S>, Withheld<R>> : never;

export type Context<R extends Route> = R['scope'] extends 'cell' ? CellContext<OnlyReads<R>> : OtherContext<R, R['scope']>;

/** Finds, decides, saves. Answers a value or one of the problems its route declares; another does not compile. */
export type Handler<R extends Route> = (input: Input<R>, context: Context<R>) => Promise<Answered<Answer<R>> | Problem<Declared<R>>>;

export type Handlers<C extends Capability> = { readonly [Verb in keyof C['routes']]: Handler<C['routes'][Verb]> };

/** One route's handler: `Handles<typeof cells, 'confirm'>`. */
export type Handles<C extends Capability, Verb extends keyof C['routes']> = Handler<C['routes'][Verb]>;

/** The library of a Region, as a handler is given it. */
export type RegionManuals = RegionData['manuals'];

export type { CellData, CountryData, TenantData, MemberTrainings, MunicipalityData, RegistrationFile, Versioned, Write };
