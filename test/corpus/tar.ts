/** A tar archive by the letter of its specification (POSIX ustar), so that tests know every byte of it; what a header says of the size may be a lie. */

export type TarEntry = {
  readonly path: string;
  readonly data: string | Uint8Array;
  readonly saysSize?: number;
  /** `0` a file (default), `1` and `2` links, `5` a folder, `x` a header of PAX, `L` a long name of GNU. */
  readonly type?: string;
};

const BLOCK = 512;

export const tarOf = (entries: readonly TarEntry[]): Uint8Array => {
  const parts = entries.flatMap(({ path, data, saysSize, type = '0' }) => {
    const bytes = Buffer.from(data as string);
    return [headerOf(path, saysSize ?? bytes.length, type), bytes, Buffer.alloc(-bytes.length & (BLOCK - 1))];
  });
  return new Uint8Array(Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]));
};

const headerOf = (path: string, size: number, type: string): Buffer => {
  const header = Buffer.alloc(BLOCK);
  header.write(path.slice(0, 100), 0, 'latin1');
  header.write('0000644\x000000000\x000000000\0', 100, 'latin1');
  header.write(`${size.toString(8).padStart(11, '0').slice(0, 11)}\0`, 124, 'latin1');
  header.write('00000000000\0        ', 136, 'latin1');
  header.write(type, 156, 'latin1');
  header.write('ustar\x0000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
};
