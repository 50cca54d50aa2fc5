/** Settings → the options of a command, as if they were its defaults: what the command line says wins. */
import type { Command, Option } from 'commander';
import type { Config, Value } from './read.ts';

/**
 * Gives a command the settings that are meant for it.
 *
 * @returns asked when the command line is parsed: which of them are used
 * @throws {OrdskifteError} BAD_CONFIG for an option that the command has not, or a value that it does not take
 */
export const applyConfig = (command: Command, config: Config): (() => readonly string[]) => {
  const name = command.name();
  const set = Object.entries(config.of(name)).map(([key, value]) => {
    const path = [name, key];
    const option = command.options.find(own => own.attributeName() === key || own.name() === key);
    if (option === undefined || key === 'config')
      throw config.blame(path, `is no option of ${name}: ordskifte ${name} --help lists them`);
    const parsed = valueFor(option, value, reason => config.blame(path, reason));
    option.default(parsed);
    command.setOptionValueWithSource(option.attributeName(), parsed, 'config');
    return { key, attribute: option.attributeName() };
  });
  const places = command.registeredArguments.find(argument => argument.name() === 'places');
  if (config.places !== undefined) places?.argOptional().default(config.places);
  return () => [
    ...(config.places !== undefined && command.processedArgs.includes(config.places) ? ['places'] : []),
    ...set.flatMap(({ key, attribute }) => (command.getOptionValueSource(attribute) === 'config' ? [key] : [])),
  ];
};

const valueFor = (option: Option, value: Value, blame: (reason: string) => Error): unknown => {
  if (option.isBoolean() || option.negate) {
    if (typeof value !== 'boolean') throw blame(`is ${JSON.stringify(value)}, neither true nor false`);
    return value;
  }
  if (typeof value === 'boolean') throw blame(`is ${value}, and the option takes a value`);
  const list: readonly (string | number)[] = typeof value === 'object' ? value : [value];
  if (list.length === 0 || (list.length > 1 && !option.variadic))
    throw blame(`is ${JSON.stringify(value)}, and the option takes one value`);
  const words = list.map(String);
  const { parseArg } = option;
  if (parseArg === undefined) return option.variadic ? words : words[0];
  try {
    return words.reduce<unknown>(
      (before, word) => (parseArg as (word: string, before: unknown) => unknown)(word, before),
      undefined,
    );
  } catch (error) {
    throw blame(`is ${JSON.stringify(value)}: ${(error as Error).message}`);
  }
};
