import { NoTokenError, type ReadToken } from "./endpoint.ts";

const SCOPE = "https://cognitiveservices.azure.com/.default";

/** Tokens of the service's own identity; the library for them is loaded at the first, and keeps them while they last. */
export function entraToken(): ReadToken {
  let credential:
    | Promise<{ getToken(scope: string): Promise<{ readonly token: string } | null> }>
    | undefined;
  const open = async () => {
    const { DefaultAzureCredential } = await import("@azure/identity");
    return new DefaultAzureCredential();
  };
  return async () => {
    credential ??= open();
    const given = await (await credential).getToken(SCOPE).catch(() => null);
    if (given === null) throw new NoTokenError("the service's identity got no token for Azure OpenAI");
    return given.token;
  };
}
