// English counts in words: "1 system", "2 systems are".

export const n = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const are = (count: number): string => (count === 1 ? 'is' : 'are');
