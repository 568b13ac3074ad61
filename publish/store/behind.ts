/** The note that says that the worker of another machine made newer releases than this store has. */
export const behindNote = 'behind another machine';
