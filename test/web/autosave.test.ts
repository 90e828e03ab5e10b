import { describe, expect, test } from 'vitest';
import { type Registration, type RegistrationSteps, saveSteps } from '../../shared/domain/cells/registration.ts';
import { draft } from '../../web/app/drafts.ts';
import { createAutosave, type Failure } from '../../web/features/registrations/autosave.ts';

const opened: Registration = { cellId: 'cell_1', nis: '12025', startedAt: '2026-03-02T08:00:00Z' };

/** A registration as the platform keeps it, which can be out of reach, and a clock that only moves when told. */
const platform = () => {
  let kept = { value: opened, version: 1 };
  let reachable = true;
  const planned = new Map<() => void, number>();
  const answer = (): void => {
    if (!reachable) throw new Error('unreachable' satisfies Failure);
  };
  const save = async (step: RegistrationSteps, version: number) => {
    answer();
    if (version !== kept.version) throw new Error('changed' satisfies Failure);
    const saved = saveSteps(kept.value, step, '2026-03-02');
    if (!saved.ok) throw new Error('refused' satisfies Failure);
    kept = { value: saved.value, version: version + 1 };
    return kept;
  };
  const shelf = {
    save,
    load: async () => {
      answer();
      return kept;
    },
    failureOf: (error: unknown): Failure => {
      const message = error instanceof Error ? error.message : '';
      return message === 'changed' || message === 'refused' ? message : 'unreachable';
    },
    later: (work: () => void, millis: number) => {
      planned.set(work, millis);
      return () => void planned.delete(work);
    },
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    shelf,
    kept: () => kept,
    planned: () => [...planned.values()],
    byAnother: (step: RegistrationSteps) => save(step, kept.version),
    goDown: () => void (reachable = false),
    comeBack: () => void (reachable = true),
    wait: async () => {
      const due = [...planned.keys()];
      planned.clear();
      for (const work of due) work();
      await settled();
    },
    settled,
  };
};

const begin = () => {
  const there = platform();
  return { ...there, autosave: createAutosave(there.shelf, there.kept(), draft<RegistrationSteps>()) };
};

const joint = { form: { kind: 'joint', municipalities: ['12021'] } } as const satisfies RegistrationSteps;
const mutable = ({ form }: typeof joint): RegistrationSteps => ({ form: { ...form, municipalities: [...form.municipalities] } });

describe('what is typed in the registration', () => {
  test('is saved after two seconds of quiet, once', async () => {
    const { autosave, kept, planned, wait } = begin();
    autosave.change({ rhythmWeeks: 6 });
    autosave.change({ rhythmWeeks: 4 });
    expect([autosave.state().kind, planned()]).toEqual(['unsaved', [2000]]);
    await wait();
    expect([autosave.state().kind, kept().version, kept().value.rhythmWeeks]).toEqual(['saved', 2, 4]);
  });

  test('is saved at once on leaving a field', async () => {
    const { autosave, kept, settled } = begin();
    autosave.change({ rhythmWeeks: 4 });
    const saving = autosave.flush();
    expect(autosave.state().kind).toBe('saving');
    await saving;
    await settled();
    expect(kept().value.rhythmWeeks).toBe(4);
  });

  test('stays while the platform is out of reach, and is saved by itself when it is back', async () => {
    const { autosave, kept, goDown, comeBack, planned, wait } = begin();
    goDown();
    autosave.change({ rhythmWeeks: 4 });
    await wait();
    expect([autosave.state().kind, planned()]).toEqual(['waiting', [2000]]);
    await wait();
    expect([autosave.typed().rhythmWeeks, planned()]).toEqual([4, [4000]]);
    comeBack();
    await wait();
    expect([autosave.state().kind, kept().value.rhythmWeeks]).toEqual(['saved', 4]);
  });

  test('joins what another window saved in other steps', async () => {
    const { autosave, kept, byAnother, wait } = begin();
    await byAnother({ form: { kind: 'own' } });
    autosave.change({ rhythmWeeks: 4 });
    await wait();
    expect([autosave.state().kind, kept().value.form, kept().value.rhythmWeeks]).toEqual(['saved', { kind: 'own' }, 4]);
  });

  test('waits for a decision when another window changed the same step; mine can be kept', async () => {
    const { autosave, kept, byAnother, wait, settled } = begin();
    await byAnother({ form: { kind: 'own' } });
    autosave.change(mutable(joint));
    await wait();
    expect(autosave.state()).toMatchObject({ kind: 'clash', clash: { step: 'form', theirs: { value: { form: { kind: 'own' } } } } });
    autosave.keepMine();
    await settled();
    expect([autosave.state().kind, kept().value.form]).toEqual(['saved', joint.form]);
  });

  test('gives way to what the other window saved when the person says so, and nothing else does', async () => {
    const { autosave, kept, byAnother, wait, settled } = begin();
    await byAnother({ form: { kind: 'own' } });
    autosave.change({ ...mutable(joint), rhythmWeeks: 3 });
    await wait();
    autosave.takeTheirs();
    await settled();
    expect([autosave.state().kind, kept().value.form, kept().value.rhythmWeeks]).toEqual(['saved', { kind: 'own' }, 3]);
  });

  test('waits for a decision too in a step that saving another one met on its way', async () => {
    const { autosave, kept, byAnother, wait, settled } = begin();
    await byAnother({ form: { kind: 'own' }, rhythmWeeks: 8 });
    autosave.change({ form: { kind: 'own' }, rhythmWeeks: 3 });
    await wait();
    expect([autosave.state().clash?.step, kept().value.rhythmWeeks]).toEqual(['rhythmWeeks', 8]);
    autosave.keepMine();
    await settled();
    expect([autosave.state().kind, kept().value.rhythmWeeks]).toEqual(['saved', 3]);
  });

  test('asks about each step that both changed, also one that is half typed', async () => {
    const { autosave, kept, byAnother, wait, settled } = begin();
    await byAnother({ form: { kind: 'own' }, rhythmWeeks: 8 });
    autosave.hold('form');
    autosave.change({ rhythmWeeks: 3 });
    await wait();
    expect(autosave.state().clash?.step).toBe('rhythmWeeks');
    autosave.takeTheirs();
    expect(autosave.state().clash?.step).toBe('form');
    autosave.keepMine();
    await settled();
    expect([autosave.state().kind, autosave.state().incomplete, kept().value.rhythmWeeks]).toEqual(['unsaved', ['form'], 8]);
  });

  test('that is refused is kept and does not hold up the other steps', async () => {
    const { autosave, kept, wait } = begin();
    autosave.change({ form: { kind: 'joint', municipalities: ['12025'] }, rhythmWeeks: 3 });
    await wait();
    expect([autosave.state().kind, [...autosave.state().refused.keys()], kept().value.rhythmWeeks]).toEqual(['refused', ['form'], 3]);
    autosave.change(mutable(joint));
    await wait();
    expect([autosave.state().kind, kept().value.form]).toEqual(['saved', joint.form]);
  });

  test('counts as unsaved while something of it is missing', () => {
    const { autosave } = begin();
    autosave.hold('trio');
    expect([autosave.state().kind, autosave.state().incomplete]).toEqual(['unsaved', ['trio']]);
    autosave.drop('trio');
    expect(autosave.state().kind).toBe('saved');
  });
});
