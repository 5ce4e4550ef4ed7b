import { inflateSync } from "node:zlib";

interface WrittenObject {
  readonly number: number;
  /** The dictionary, as it is written. */
  readonly words: string;
  /** Unpacked; absent for an object that is no stream. */
  readonly stream: Buffer | undefined;
}

/** A PDF as its bytes say it: objects, one after another, and what comes after them. */
export interface WrittenPdf {
  readonly text: string;
  readonly trailer: string;
  readonly objects: readonly WrittenObject[];
  /** The object that a dictionary's entry names. Throws when there is none. */
  follow(words: string, key: string): WrittenObject;
  /** The objects whose dictionary says this. */
  ofType(...words: readonly string[]): readonly WrittenObject[];
}

/** Reads what PDFKit writes: no object streams, one cross-reference table. */
export function readWritten(bytes: Uint8Array): WrittenPdf {
  const text = Buffer.from(bytes).toString("latin1");
  const objects = [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)].map((found) => objectOf(found));
  return {
    text,
    objects,
    trailer: text.slice(text.lastIndexOf("\ntrailer\n")),
    follow(words, key) {
      const number = new RegExp(`/${key} (\\d+) 0 R`).exec(words)?.[1];
      const object = objects.find((each) => String(each.number) === number);
      if (object === undefined) throw new Error(`no object for ${key} in ${words.slice(0, 200)}`);
      return object;
    },
    ofType: (...words) => objects.filter((object) => words.every((word) => object.words.includes(word))),
  };
}

function objectOf([, number = "", body = ""]: RegExpMatchArray): WrittenObject {
  const start = body.indexOf("\nstream\n");
  if (start < 0) return { number: Number(number), words: body, stream: undefined };
  const words = body.slice(0, start);
  const packed = Buffer.from(body.slice(start + 8, body.lastIndexOf("\nendstream")), "latin1");
  const stream = words.includes("/FlateDecode") ? inflateSync(packed) : packed;
  return { number: Number(number), words, stream };
}
