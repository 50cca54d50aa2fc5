/** A picture as PNG, for whoever reads pictures: eight bits a sample, grey, RGB or RGBA (ISO/IEC 15948). */
import { crc32, deflateSync } from 'node:zlib';

export type Picture = {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
};

const COLOUR: Readonly<Record<Picture['channels'], number>> = { 1: 0, 3: 2, 4: 6 };

export const toPng = ({ data, width, height, channels }: Picture): Buffer => {
  const stride = width * channels;
  const rows = Buffer.alloc((stride + 1) * height);
  // Every row begins with its filter: none.
  for (let y = 0; y < height; y++) rows.set(data.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  head[9] = COLOUR[channels];
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
};
