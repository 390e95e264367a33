/** Of what is put together field by field; whoever gets it sees the type itself. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
