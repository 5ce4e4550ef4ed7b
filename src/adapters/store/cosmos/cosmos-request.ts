import { z } from "zod/v4";
import { StoreUnavailableError } from "../document-collection.ts";

/**
 * Sends one operation to Cosmos DB within a deadline (milliseconds), the SDK's own retries included: left alone, it
 * asks for two minutes when a name cannot be resolved, and not all of its waiting heeds the signal.
 *
 * @throws StoreUnavailableError when the service does not answer in time, is overloaded or does not let us in; else
 * the SDK's own error, such as 404, 409 and 412.
 */
export async function cosmosRequest<T>(
  deadlineMs: number,
  send: (options: { abortSignal: AbortSignal }) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new StoreUnavailableError("deadline"));
    }, deadlineMs);
  });
  try {
    return await Promise.race([send({ abortSignal: controller.signal }), deadline]);
  } catch (error) {
    throw asUnavailable(error) ?? error;
  } finally {
    clearTimeout(timer);
  }
}

const failureSchema = z.looseObject({
  name: z.string(),
  code: z.union([z.number(), z.string()]).optional(),
});

/** The HTTP status that the service answered with; absent when it did not answer. */
export function httpStatus(error: unknown): number | undefined {
  const code = failureSchema.safeParse(error).data?.code;
  return typeof code === "number" ? code : undefined;
}

const UNAVAILABLE_STATUS: readonly number[] = [401, 403, 408, 429];

/** No connection, no answer in time, an answer from something else than Cosmos DB, or no token from Entra ID. */
const UNAVAILABLE_NAME =
  /^(RestError|AbortError|TimeoutError|SyntaxError|CredentialUnavailableError|\w*Authentication\w*Error)$/;

/** Absent when the error says something else. The SDK's message is left behind: it can hold a user's ids. */
function asUnavailable(error: unknown): StoreUnavailableError | undefined {
  const failure = failureSchema.safeParse(error).data;
  if (failure === undefined) return undefined;
  const { name, code } = failure;
  const unavailable =
    typeof code === "number" ? UNAVAILABLE_STATUS.includes(code) || code >= 500 : UNAVAILABLE_NAME.test(name);
  return unavailable ? new StoreUnavailableError(String(code ?? name)) : undefined;
}
