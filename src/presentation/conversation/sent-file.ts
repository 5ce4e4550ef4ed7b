/** A file that a person attached to a message; its bytes are fetched only when somebody wants them. */
export interface SentFile {
  /** As it was named where it came from. */
  readonly name: string;
  /** Never rejects for where the file is or what is in it. */
  open(): Promise<OpenedFile>;
}

export type OpenedFile =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | {
      readonly kind: "not-opened";
      readonly problem: "refused-address" | "too-large" | "too-slow" | "unreachable";
    };
