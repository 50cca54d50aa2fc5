/** The values that flow between the stages: plain, readonly, serialisable. Offsets are UTF-16 code units. */

/** How far a text has come from the file: `raw` is what was received (decoded), `text` what was restored from it. */
export type Document = {
  /** Name of the source without folder and extension; unique within a corpus. */
  readonly id: string;
  readonly source: Source;
  readonly raw: string;
  readonly text: string;
  /** From `raw` to `text`, sorted by `start`, never overlapping. */
  readonly edits: readonly Edit[];
  /** Words of `text` that may still be misread, sorted by `start`; offsets into `text`. */
  readonly doubtful: readonly DoubtfulWord[];
  readonly sidecar?: Sidecar;
  /** For one record of many: its line in the file. All of its text is the respondent's. */
  readonly line?: number;
};

/** Where the bytes came from. */
export type Source = {
  readonly name: string;
  readonly sha256: string;
  readonly encoding: string;
};

/** One change from the text as received to the restored text. `start` and `end` are offsets into the text as received. */
export type Edit = {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  readonly reason: EditReason;
  /** Between 0 and 1: the estimated share of such edits that are right. */
  readonly confidence: number;
  readonly alternatives?: readonly string[];
};

/**
 * What spoke for an edit. `character` and `markup` free the text of what its file format left in it, `hyphen` undoes a line break after a
 * hyphen, `spacing` puts letters together that stood apart; the others repair letters.
 */
export type EditReason =
  | 'channel'
  | 'lexicon'
  | 'compound'
  | 'name'
  | 'context'
  | 'hyphen'
  | 'spacing'
  | 'character'
  | 'markup';

/** A word that restoration left alone although it looks misread. */
export type DoubtfulWord = { readonly start: number; readonly end: number; readonly suggestion?: string };

/** Facts about a document from a file beside it; whatever is given here overrides what the text says. */
export type Sidecar = {
  readonly dnr?: string;
  readonly title?: string;
  /** ISO 8601 date of the answer; a record may know the year or month only. */
  readonly date?: string;
  readonly respondent?: string;
  readonly party?: string;
  readonly role?: string;
  readonly questioner?: string;
  readonly questionerParty?: string;
  /** Decides where it is not sure whose the words are: as they were read, or all of them the respondent's. */
  readonly attribution?: 'as-read' | 'respondent';
  /** Whose words stretches are, where it is not as they were read. */
  readonly whose?: readonly WhoseLines[];
  /** BCP 47. */
  readonly language?: string;
  readonly digitised?: 'born-digital' | 'ocr' | 'transcribed';
  readonly originalFile?: string;
  readonly sha256?: string;
  /** The question that is answered, where it does not stand in the document. */
  readonly question?: string;
  /** Whether the respondent's side governs, where role, party and date do not say it. */
  readonly governs?: boolean;
  /** Further facts by name, such as the kind of debate; for choosing documents, never for counting. */
  readonly facts?: Readonly<Record<string, string>>;
};

/** A stretch of the text as received, and whose words it is. */
export type WhoseLines = {
  /** Lines from 1: `3`, `3-5`; with letters of the lines `3:14-5:2`. */
  readonly at: string;
  readonly is: SpeakerRole | 'nobody' | 'unsure';
  /** The full name, where it is not the one who answers or asks in the document. */
  readonly speaker?: string;
  /** The first words, for whoever reads it. */
  readonly begins?: string;
};

export type SegmentKind = 'title' | 'reference' | 'lead' | 'question' | 'answer' | 'signature' | 'furniture' | 'turn';

/** What a document is. A question by itself and an article answer nothing; a notice says that an answer is late. */
export type DocumentKind = 'answer' | 'minutes' | 'notice' | 'question' | 'debate' | 'interview' | 'article';

/** What became of a question. */
export type FormalStatus = 'answered' | 'declared-answered' | 'delayed' | 'withdrawn' | 'lapsed';

/** Who says the words of a segment: the one who answers, the one who asks (in their own text), or the one who asks as quoted in the answer. */
export type SpeakerRole = 'respondent' | 'questioner' | 'quoted';

export type Person = {
  readonly name: string;
  readonly party?: string;
  readonly role?: string;
  /** What of it the document does not say, and the table of members and ministers does. */
  readonly filled?: readonly ('party' | 'role')[];
};

/** A run of text with one function and one speaker. Segments are sorted, do not overlap, and cover every character but white space. */
export type Segment = {
  readonly kind: SegmentKind;
  readonly start: number;
  readonly end: number;
  readonly speaker?: string;
  readonly role?: SpeakerRole;
  /** Number of the question that a `question` asks or an `answer` answers. */
  readonly question?: number;
  /** Whose words these are is a guess: they are not counted until a sidecar decides. */
  readonly unsure?: boolean;
  /** "Svar:", "Fråga 2": it says whose words follow. */
  readonly label?: boolean;
};

/** A stretch of running text inside one segment; a paragraph that a page break cut in two is one block. */
export type Block = { readonly start: number; readonly end: number; readonly segment: number };

/** Who answers whom about what, and which words are whose. */
export type Structure = {
  readonly title?: string;
  readonly dnr?: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly respondent?: Person;
  readonly questioner?: Person;
  readonly kind?: DocumentKind;
  readonly status?: FormalStatus;
  /** All who answer; an office without a name has the name ''. */
  readonly respondents?: readonly Person[];
  readonly questioners?: readonly Person[];
  /** Who was asked, perhaps not who answers. */
  readonly addressee?: Person;
  /** Who signed, perhaps for somebody else. */
  readonly signer?: Person;
  /** The question went to another than the one who was asked. */
  readonly handover?: boolean;
  readonly segments: readonly Segment[];
  readonly blocks: readonly Block[];
  readonly notices: readonly Notice[];
};

/** What a reader of the numbers should know: data quality, refusals, caveats. */
export type Notice = {
  readonly code: string;
  readonly level: 'info' | 'warning';
  readonly document?: string;
  /** English sentence for logs; the report words the notice by its code and values. */
  readonly message: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly start?: number;
  readonly end?: number;
};
