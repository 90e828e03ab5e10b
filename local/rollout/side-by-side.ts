/** Runs one task after the other, `lanes` of them side by side; after the first failure none is begun, and that failure is thrown. */
export const sideBySide = async <Task>(tasks: readonly Task[], lanes: number, run: (task: Task) => Promise<void>): Promise<void> => {
  const line = [...tasks];
  const failures: unknown[] = [];
  const lane = async () => {
    for (let task = line.shift(); task !== undefined && failures.length === 0; task = line.shift())
      await run(task).catch((error: unknown) => failures.push(error));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (failures.length > 0) throw failures[0];
};
