import type { WriteStream } from "node:tty";

const WIDTH = 24;

/** Where a long command has come. On a terminal one line that is drawn anew, else a line for each step. */
export interface Progress {
  show(text: string, share: number): void;
  /** Takes the line away. */
  done(): void;
}

export function progressOn(stream: Pick<WriteStream, "isTTY" | "write" | "columns">): Progress {
  let last = "";
  return {
    show(text, share) {
      if (!stream.isTTY) {
        if (text !== last) stream.write(`${text}\n`);
        last = text;
        return;
      }
      const filled = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
      const line = `[${"█".repeat(filled)}${"·".repeat(WIDTH - filled)}] ${text}`;
      stream.write(`\r\u001b[K${line.slice(0, Math.max(20, stream.columns - 1))}`);
    },
    done() {
      if (stream.isTTY) stream.write("\r\u001b[K");
    },
  };
}
