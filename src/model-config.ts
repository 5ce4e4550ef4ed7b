import { z } from "zod/v4";
import { type Environment, type Format, oneOf } from "./environment.ts";

/** A place that answers as OpenAI's API does: OpenAI itself, a server of one's own, or Azure OpenAI. */
export type Endpoint =
  | {
      readonly kind: "openai";
      /** With the version: `https://api.openai.com/v1`. */
      readonly address: string;
      /** Of the model. */
      readonly name: string;
      /** Absent for a server that asks for none. */
      readonly key: string | undefined;
    }
  | {
      readonly kind: "azure";
      /** `https://<resource>.openai.azure.com`. */
      readonly address: string;
      /** Of the deployment. */
      readonly name: string;
      /** Absent: the service's own Microsoft Entra identity. */
      readonly key: string | undefined;
      readonly apiVersion: string;
    };

export type ModelConfig =
  | { readonly kind: "off" }
  | { readonly kind: "endpoint"; readonly endpoint: Endpoint; readonly timeoutMilliseconds: number };

export type EmbeddingsConfig =
  | ModelConfig
  | {
      readonly kind: "onnx";
      /** Holds the model's files, as Hugging Face lays them out. */
      readonly folder: string;
      readonly timeoutMilliseconds: number;
    };

/** Every variable of this page of the configuration. */
export const MODEL_NAMES = [
  "MODEL",
  "MODEL_ENDPOINT",
  "MODEL_NAME",
  "MODEL_KEY",
  "MODEL_API_VERSION",
  "MODEL_TIMEOUT_MS",
  "EMBEDDINGS",
  "EMBEDDINGS_ENDPOINT",
  "EMBEDDINGS_NAME",
  "EMBEDDINGS_KEY",
  "EMBEDDINGS_API_VERSION",
  "EMBEDDINGS_FOLDER",
  "EMBEDDINGS_TIMEOUT_MS",
] as const;

type Variables = Environment<(typeof MODEL_NAMES)[number]>;
type Subject = "MODEL" | "EMBEDDINGS";

const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/** Questions and keys are sent there: without encryption only on the same machine. */
const address: Format<string> = {
  schema: z.string().refine((text) => {
    const { protocol, hostname } = URL.parse(text) ?? {};
    return protocol === "https:" || (protocol === "http:" && LOOPBACK.includes(hostname ?? ""));
  }),
  remedy: "give an address that begins with https, or one on 127.0.0.1",
};

const apiVersion: Format<string> = {
  schema: z.string().regex(/^\d{4}-\d\d-\d\d(-preview)?$/),
  remedy: "give a version of Azure OpenAI's interface, such as 2024-10-21",
};

const name: Format<string> = {
  schema: z.string().min(1).max(200),
  remedy: "give the model's name, or with azure the deployment's",
};

const folder: Format<string> = {
  schema: z.string(),
  remedy: "name a folder with a model in ONNX form",
};

/** Teams waits some 15 seconds for all that comes of a message. */
const milliseconds: Format<number> = {
  schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(100).max(10_000)),
  remedy: "give a whole number of milliseconds from 100 to 10000",
};

const DEFAULT_API_VERSION = "2024-10-21";
const MODEL_MILLISECONDS = 6_000;
/** A question waits for this, so it is short: without vectors the words alone answer. */
const EMBEDDINGS_MILLISECONDS = 800;

/** Absent when something is wrong. */
export function readModel(variables: Variables): ModelConfig | undefined {
  const kind = kindOf(variables, "MODEL", ["off", "openai", "azure"]);
  if (kind === undefined || kind === "off") return kind && { kind };
  return readEndpointConfig(variables, "MODEL", kind, MODEL_MILLISECONDS);
}

/** Absent when something is wrong. */
export function readEmbeddings(variables: Variables): EmbeddingsConfig | undefined {
  const kind = kindOf(variables, "EMBEDDINGS", ["off", "openai", "azure", "onnx"]);
  if (kind === undefined || kind === "off") return kind && { kind };
  if (kind !== "onnx") return readEndpointConfig(variables, "EMBEDDINGS", kind, EMBEDDINGS_MILLISECONDS);
  const place = variables.required("EMBEDDINGS_FOLDER", folder);
  const timeoutMilliseconds =
    variables.optional("EMBEDDINGS_TIMEOUT_MS", milliseconds) ?? EMBEDDINGS_MILLISECONDS;
  return place === undefined ? undefined : { kind, folder: place, timeoutMilliseconds };
}

/** Off when nothing is set; what is set without saying which kind is a problem. */
function kindOf<const T extends readonly string[]>(
  variables: Variables,
  subject: Subject,
  kinds: T,
): T[number] | "off" | undefined {
  if (variables.has(subject)) return variables.optional(subject, oneOf(kinds));
  const lone = MODEL_NAMES.find((each) => each.startsWith(`${subject}_`) && variables.has(each));
  if (lone !== undefined)
    variables.problems.push(
      `${lone} is set without ${subject}: set ${subject} to ${kinds
        .slice(1)
        .join(", ")
        .replace(/, (\w+)$/, " or $1")}, or remove it.`,
    );
  return "off";
}

function readEndpointConfig(
  variables: Variables,
  subject: Subject,
  kind: "openai" | "azure",
  defaultMilliseconds: number,
): ModelConfig | undefined {
  const where = variables.required(`${subject}_ENDPOINT`, address);
  const which = variables.required(`${subject}_NAME`, name);
  const key = variables.text(`${subject}_KEY`);
  const version = variables.optional(`${subject}_API_VERSION`, apiVersion) ?? DEFAULT_API_VERSION;
  const timeoutMilliseconds =
    variables.optional(`${subject}_TIMEOUT_MS`, milliseconds) ?? defaultMilliseconds;
  if (kind === "openai" && variables.has(`${subject}_API_VERSION`))
    variables.problems.push(
      `${subject}_API_VERSION is for azure, and ${subject} is openai: remove it, and give the version in ${subject}_ENDPOINT.`,
    );
  if (where === undefined || which === undefined) return undefined;
  const endpoint: Endpoint =
    kind === "openai"
      ? { kind, address: where, name: which, key }
      : { kind, address: where, name: which, key, apiVersion: version };
  return { kind: "endpoint", endpoint, timeoutMilliseconds };
}
