/** Every text that a field has told its page of, in order. */
export const typed: string[] = []
