/** Where the student does a step. */
export type Device = 'phone' | 'computer' | 'both'
