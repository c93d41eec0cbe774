/** Does something as a user whom permissions bind, where the tests run as root. */
export async function unprivileged<Result>(act: () => Promise<Result>): Promise<Result> {
  const { geteuid, seteuid } = process;
  if (geteuid?.() !== 0 || !seteuid) return act();
  seteuid(nobody);
  try {
    return await act();
  } finally {
    seteuid(0);
  }
}

const nobody = 65_534;
