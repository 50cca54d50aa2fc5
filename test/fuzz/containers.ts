/** Spoilt containers: every format that readers know, broken in its text, in its packing, or anywhere. The same random numbers give the same file. */
import { gzipSync } from 'node:zlib';
import { containers, PARAGRAPHS } from '../corpus/containers.ts';
import { records } from '../corpus/records.ts';
import { type TarEntry, tarOf } from '../corpus/tar.ts';
import { type ZipEntry, zipOf } from '../corpus/zip.ts';
import { mutate, pick, type Random, whole } from './mutate.ts';
import { MOST_BYTES, spoilBytes } from './spoil-bytes.ts';
import {
  JSON_TRICKS,
  MAIL_TRICKS,
  PDF_TRICKS,
  RTF_TRICKS,
  TABLE_TRICKS,
  type Trick,
  XML_TRICKS,
} from './spoil-markup.ts';
import { entriesIn } from './zip-entries.ts';

const SOUND = containers();
const RECORDS = records();
const PLAIN = PARAGRAPHS.join('\n\n');

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

/** A text of a format with a few tricks, and changes that know nothing of it. */
const tricked = (text: string, tricks: readonly Trick[], random: Random): string => {
  let spoilt = text;
  for (let n = 1 + whole(random, 3); n > 0; n--)
    spoilt = random() < 0.8 ? pick(random, tricks)(spoilt, random) : mutate(spoilt, random);
  return spoilt.slice(0, MOST_BYTES);
};

/** A file of text: spoilt as text, as bytes, or both. */
const ofText =
  (sound: string | Uint8Array, tricks: readonly Trick[], encode: (text: string) => Uint8Array = utf8) =>
  (random: Random): Uint8Array => {
    const plain = typeof sound === 'string' ? sound : Buffer.from(sound).toString(encode === latin ? 'latin1' : 'utf8');
    if (random() < 0.25) return spoilBytes(encode(plain), random, anySound(random));
    const bytes = encode(tricked(plain, tricks, random));
    return random() < 0.1 ? spoilBytes(bytes, random) : bytes;
  };

const ODD_PATHS = [
  '../../x.txt',
  '/etc/x.txt',
  'C:\\x.txt',
  'a\\..\\..\\x.txt',
  'a/'.repeat(300),
  '__proto__',
  '',
  'a\0b.txt',
  'word/document.xml',
  'content.xml',
  'x.zip',
  'å'.repeat(200),
];

/** Entries with a part spoilt, doubled, called otherwise, or of a size that lies. */
const spoiltEntries = (entries: readonly ZipEntry[], tricks: readonly Trick[], random: Random): ZipEntry[] =>
  entries.flatMap(({ path, data }): ZipEntry[] => {
    const text = Buffer.from(data as string).toString();
    const spoilt = random() < 0.7 ? tricked(text, tricks, random) : text;
    const kind = random();
    if (kind < 0.06) return [];
    if (kind < 0.12) return Array.from({ length: 1 + whole(random, 40) }, () => ({ path, data: spoilt }));
    if (kind < 0.2)
      return [
        { path: pick(random, ODD_PATHS), data: text },
        { path, data: spoilt },
      ];
    if (kind < 0.28) return [{ path, data: spoilt, saysSize: pick(random, [0, 1, 1e6, 1e9, 0xffffffff]) }];
    if (kind < 0.3) return [{ path, data: `${text}${' ord'.repeat(1 << 21)}` }];
    return [{ path, data: spoilt }];
  });

/** A zip: its entries spoilt, another's directory put behind it, or bytes anywhere. */
const ofZip =
  (sound: Uint8Array, tricks: readonly Trick[]) =>
  (random: Random): Uint8Array => {
    const kind = random();
    if (kind < 0.25) return spoilBytes(sound, random, anySound(random));
    if (kind < 0.35) return spliced(sound, pick(random, ZIPS), random);
    const zip = zipOf(spoiltEntries(entriesIn(sound), tricks, random));
    return random() < 0.15 ? spoilBytes(zip, random, sound) : zip;
  };

const directoryOf = (zip: Uint8Array): number => Buffer.from(zip).indexOf('PK\x01\x02', 0, 'latin1');
/** The entries of one archive with the directory of another, or with what claims to be a directory in the middle of them. */
const spliced = (zip: Uint8Array, other: Uint8Array, random: Random): Uint8Array => {
  const [data, directory] = [zip.subarray(0, directoryOf(zip)), other.subarray(directoryOf(other))];
  const between = random() < 0.5 ? new Uint8Array() : zip.subarray(directoryOf(zip));
  return spoilBytes(Buffer.concat([data, between, directory]), random, zip).subarray(0, MOST_BYTES);
};

const TAR_TYPES = ['0', '1', '2', '5', '7', 'x', 'g', 'L', 'K', 'S', '\0'];
const spoiltTar = (random: Random): Uint8Array => {
  const entries = ['a.txt', 'svar/b.jsonl', 'c.meta.json', 'd.docx'].map((path): TarEntry => {
    const sound = path.endsWith('docx')
      ? SOUND.get('a.docx')!
      : path.endsWith('jsonl')
        ? RECORDS.get('l.jsonl')!
        : path.endsWith('json')
          ? '{"party":"S"}'
          : PLAIN;
    const data = typeof sound === 'string' && random() < 0.3 ? mutate(sound, random) : sound;
    return {
      path: random() < 0.1 ? pick(random, ODD_PATHS) : path,
      data,
      ...(random() < 0.15 && { saysSize: pick(random, [0, 1, 511, 100_000, 8 ** 11 - 1, -1]) }),
      ...(random() < 0.15 && { type: pick(random, TAR_TYPES) }),
    };
  });
  const tar = tarOf(entries);
  return random() < 0.4 ? spoilBytes(tar, random, anySound(random)) : tar;
};

/** Packed with gzip, and then perhaps spoilt, cut, or followed by another. */
const packed =
  (inner: (random: Random) => Uint8Array) =>
  (random: Random): Uint8Array => {
    const zipped = gzipSync(inner(random));
    return random() < 0.5 ? spoilBytes(zipped, random, zipped) : new Uint8Array(zipped);
  };

/** Text in an encoding that it does not say, or in none. */
const ofPlain = (random: Random): Uint8Array => {
  const text = random() < 0.5 ? PLAIN : mutate(PLAIN, random);
  const encoded = Buffer.from(
    `${random() < 0.3 ? '\ufeff' : ''}${text}`,
    pick(random, ['utf8', 'utf16le', 'latin1'] as const),
  );
  return random() < 0.6 ? spoilBytes(encoded, random, anySound(random)) : new Uint8Array(encoded);
};

const ARCHIVED = zipOf([
  { path: 'a.txt', data: PLAIN },
  { path: 'svar/b.html', data: SOUND.get('d.html')! },
  { path: 'c.docx', data: SOUND.get('a.docx')! },
  { path: 'd.jsonl', data: RECORDS.get('l.jsonl')! },
  { path: 'a.meta.json', data: '{"respondent":"Anna Ek","party":"S"}' },
]);
const ZIPS = [SOUND.get('a.docx')!, SOUND.get('b.odt')!, ARCHIVED];
const anySound = (random: Random): Uint8Array => pick(random, [...SOUND.values(), ARCHIVED]);

export type Container = {
  readonly name: string;
  readonly weight: number;
  readonly make: (random: Random) => Uint8Array;
};

const xml = (name: string, weight: number): Container => ({
  name,
  weight,
  make: ofText(RECORDS.get(name)!, XML_TRICKS),
});

/** Every format, with how often it is drawn. */
export const CONTAINERS: readonly Container[] = [
  { name: 'a.docx', weight: 14, make: ofZip(SOUND.get('a.docx')!, XML_TRICKS) },
  { name: 'b.odt', weight: 12, make: ofZip(SOUND.get('b.odt')!, XML_TRICKS) },
  { name: 'c.rtf', weight: 10, make: ofText(SOUND.get('c.rtf')!, RTF_TRICKS, latin) },
  { name: 'd.html', weight: 12, make: ofText(SOUND.get('d.html')!, XML_TRICKS) },
  { name: 'e.eml', weight: 9, make: ofText(SOUND.get('e.eml')!, MAIL_TRICKS, latin) },
  { name: 'f.pdf', weight: 16, make: ofText(SOUND.get('f.pdf')!, PDF_TRICKS, latin) },
  xml('g.xml', 7),
  xml('h.ana.xml', 4),
  { name: 'i.json', weight: 5, make: ofText(RECORDS.get('i.json')!, JSON_TRICKS) },
  xml('j.xml', 4),
  { name: 'k.csv', weight: 6, make: ofText(RECORDS.get('k.csv')!, TABLE_TRICKS) },
  { name: 'l.jsonl', weight: 5, make: ofText(RECORDS.get('l.jsonl')!, JSON_TRICKS) },
  { name: 'm.txt', weight: 6, make: ofPlain },
  { name: 'n.zip', weight: 7, make: ofZip(ARCHIVED, XML_TRICKS) },
  { name: 'o.tar', weight: 5, make: spoiltTar },
  { name: 'p.tar.gz', weight: 3, make: packed(spoiltTar) },
  { name: 'q.jsonl.gz', weight: 3, make: packed(ofText(RECORDS.get('l.jsonl')!, JSON_TRICKS)) },
  { name: 'r.txt.gz', weight: 2, make: packed(ofPlain) },
];
