/** Files that are being written aside. When the program is told to stop, they go with it. */
import { rmSync } from 'node:fs';

const open = new Set<string>();
let isListening = false;

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

const stop = (signal: keyof typeof SIGNALS): void => {
  for (const path of open) rmSync(path, { recursive: true, force: true });
  process.exit(SIGNALS[signal]);
};

/**
 * Takes a path under care until `release`. Only as long as something is under care are signals caught: while the program works on without
 * looking at them, they end it at once.
 */
export const care = (path: string): { readonly release: () => void } => {
  if (!isListening) for (const signal of Object.keys(SIGNALS)) process.on(signal, stop);
  isListening = true;
  open.add(path);
  return {
    release: () => {
      open.delete(path);
      // A signal that came meanwhile is heard in the next turn.
      setImmediate(() => {
        if (open.size > 0 || !isListening) return;
        isListening = false;
        for (const signal of Object.keys(SIGNALS)) process.off(signal, stop);
      });
    },
  };
};
