import { createServer, type Server } from "node:http";
import { listenOnLoopback } from "./listen.ts";

/** Where Teams would keep the files that people send. */
export async function fileShelf() {
  const files = new Map<string, string>();
  const fetched: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? "";
    fetched.push(path);
    const text = files.get(decodeURIComponent(path.slice(1)));
    response.statusCode = text === undefined ? 404 : 200;
    response.end(text);
  });
  const { url, close } = await listenOnLoopback(server);
  return {
    url,
    close,
    files,
    fetched,
    /** Lays the file on the shelf, and gives the attachment that Teams would send of it. */
    attachmentOf(name: string, text: string) {
      files.set(name, text);
      return {
        contentType: "application/vnd.microsoft.teams.file.download.info",
        name,
        content: { downloadUrl: `${url}/${name}`, uniqueId: "1", fileType: name.split(".").at(-1) },
      };
    },
  };
}
