import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const PROPERTIES = "docProps/core.xml";
const STAMP = /(<dcterms:(created|modified)[^>]*>)[^<]*(?=<)/g;

/** The package with the paper's own date in place of the moment that it was made, so that it is the same every time. */
export function datedPackage(bytes: Uint8Array, createdAt: string): Uint8Array {
  const parts = unzipSync(bytes);
  const properties = parts[PROPERTIES];
  const stamped =
    properties === undefined
      ? parts
      : { ...parts, [PROPERTIES]: strToU8(strFromU8(properties).replace(STAMP, `$1${createdAt}`)) };
  return zipSync(stamped, { mtime: new Date(createdAt), level: 6 });
}
