/** The argument that a thread is started with. No command line can hold it. */
export const threadMark = "\0thread";
