/** Made when it is first asked for, and kept. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Gives an object a field that is made when it is first read. A getter in a spread literal would be read at once. */
export const withLazy = <T extends object, K extends string, V>(
  owner: T,
  name: K,
  make: (() => V) | undefined,
): T & { readonly [key in K]?: V } => {
  if (make !== undefined) Object.defineProperty(owner, name, { enumerable: true, get: once(make) });
  return owner;
};
