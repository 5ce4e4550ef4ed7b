import { z } from "zod/v4";
import { idSchema } from "./domain/community/community.ts";
import { ExpectedError } from "./domain/kernel/errors.ts";
import { Environment, type Format, oneOf } from "./environment.ts";
import { LINK_NAMES, type LinksConfig, readLinks } from "./link-config.ts";
import { MAIL_NAMES, type MailConfig, readMail } from "./mail-config.ts";
import {
  type EmbeddingsConfig,
  MODEL_NAMES,
  type ModelConfig,
  readEmbeddings,
  readModel,
} from "./model-config.ts";

/** What the service needs to know before it starts. Paths are as given: relative ones start at the working directory. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly playgroundPort: number;
  readonly dataDir: string;
  readonly communitiesDir: string;
  /** The community of a person whom nothing else places; absent in production unless it is set. */
  readonly community: string | undefined;
  readonly teams: TeamsConfig;
  readonly store: StoreConfig;
  readonly model: ModelConfig;
  readonly embeddings: EmbeddingsConfig;
  /** Absent: no document can be downloaded. */
  readonly links: LinksConfig | undefined;
  /** Absent: no mail is sent. */
  readonly mail: MailConfig | undefined;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** What a command on the server needs: the same store and communities as the service's. */
export type StorageConfig = Pick<Config, "dataDir" | "communitiesDir" | "store">;

export type TeamsConfig =
  | { readonly authentication: "off" }
  | ({
      readonly authentication: "on";
      readonly appId: string;
      readonly tenantId: string;
      readonly serviceUrlHosts: string[];
    } & Credential);

type Credential =
  | { readonly appType: "UserAssignedMSI" }
  | { readonly appType: "SingleTenant"; readonly appPassword: string }
  | {
      readonly appType: "SingleTenant";
      /** `privateKey` is PEM. */
      readonly certificate: { readonly thumbprint: string; readonly privateKey: string };
    };

export type StoreConfig =
  | { readonly kind: "sqlite" }
  | {
      readonly kind: "cosmos";
      readonly endpoint: string;
      readonly database: string;
      /** Absent: the service's own Microsoft Entra identity opens the database. */
      readonly key: string | undefined;
    };

export interface ConfigSource {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Started with `--local`: on one machine, for trying out and developing. */
  readonly local: boolean;
  /** Reads a small text file; throws when it cannot. */
  readonly readFile: (path: string) => string;
}

/** The configuration cannot be used. Each problem is a whole sentence with its remedy; none shows a secret. */
export class ConfigError extends ExpectedError {
  readonly code = "configuration";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/** Every variable that the program reads; README and infra list the same. */
const NAMES = [
  "PORT",
  "HOST",
  "PLAYGROUND_PORT",
  "DATA_DIR",
  "COMMUNITIES_DIR",
  "COMMUNITY",
  "AUTHENTICATION",
  "MICROSOFT_APP_ID",
  "MICROSOFT_APP_TYPE",
  "MICROSOFT_APP_TENANT_ID",
  "MICROSOFT_APP_PASSWORD",
  "MICROSOFT_APP_CERTIFICATE_THUMBPRINT",
  "MICROSOFT_APP_CERTIFICATE_KEY_FILE",
  "SERVICE_URL_HOSTS",
  "STORE",
  "COSMOS_ENDPOINT",
  "COSMOS_DATABASE",
  "COSMOS_KEY",
  ...MODEL_NAMES,
  ...LINK_NAMES,
  ...MAIL_NAMES,
  "LOG_LEVEL",
] as const;

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
const LOOPBACK_HOSTS = ["127.0.0.1", "localhost"];

const portNumber: Format<number> = {
  schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(65_535)),
  remedy: "give a whole number from 1 to 65535",
};

const azureId: Format<string> = {
  schema: z.guid(),
  remedy: "give the id that the app registration in Azure shows, 32 hexadecimal digits with hyphens",
};

const hostNames: Format<string[]> = {
  schema: z
    .string()
    .transform((text) => text.split(",").map((host) => host.trim().toLowerCase()))
    .pipe(z.array(z.string().regex(/^[a-z0-9.-]+(:\d+)?$/))),
  remedy: "give bare host names with a comma between them, without https://",
};

const thumbprint: Format<string> = {
  schema: z.string().regex(/^[0-9a-f]{40}$/i),
  remedy: "give the 40 hexadecimal digits that the app registration shows for the certificate",
};

type Variables = Environment<(typeof NAMES)[number]>;

/** @throws ConfigError with every problem at once */
export function readConfig(source: ConfigSource): Config {
  const variables: Variables = new Environment(NAMES, source.environment);
  const place = {
    host: variables.text("HOST") ?? "127.0.0.1",
    port: variables.optional("PORT", portNumber) ?? 3978,
    playgroundPort: variables.optional("PLAYGROUND_PORT", portNumber) ?? 56_150,
    ...readFolders(variables),
    community:
      variables.optional("COMMUNITY", {
        schema: idSchema,
        remedy: "give a community's id, such as ostfold",
      }) ?? (source.local ? "ostfold" : undefined),
    logLevel: variables.optional("LOG_LEVEL", oneOf(LOG_LEVELS)) ?? "info",
  };
  if (source.local && place.port === place.playgroundPort)
    variables.problems.push(`PORT and PLAYGROUND_PORT are both ${place.port}: give them different numbers.`);
  const teams = readTeams(variables, place.host, source);
  const store = readStore(variables);
  const model = readModel(variables);
  const embeddings = readEmbeddings(variables);
  const links = readLinks(variables, { local: teams?.authentication === "off", port: place.port });
  const mail = readMail(variables);
  const { problems } = variables;
  if (problems.length > 0 || !teams || !store || !model || !embeddings) throw new ConfigError(problems);
  return { ...place, teams, store, model, embeddings, links, mail };
}

/** @throws ConfigError with every problem at once */
export function readStorageConfig(environment: ConfigSource["environment"]): StorageConfig {
  const variables: Variables = new Environment(NAMES, environment);
  const store = readStore(variables);
  if (store === undefined || variables.problems.length > 0) throw new ConfigError(variables.problems);
  return { ...readFolders(variables), store };
}

function readFolders(variables: Variables): Pick<Config, "dataDir" | "communitiesDir"> {
  return {
    dataDir: variables.text("DATA_DIR") ?? ".data",
    communitiesDir: variables.text("COMMUNITIES_DIR") ?? "communities",
  };
}

/** Absent when something is wrong. */
function readTeams(variables: Variables, host: string, source: ConfigSource): TeamsConfig | undefined {
  const unset = source.local ? "off" : "on";
  const authentication = variables.has("AUTHENTICATION")
    ? variables.optional("AUTHENTICATION", oneOf(["on", "off"]))
    : unset;
  if (authentication === undefined) return undefined;
  if (authentication === "off") {
    if (variables.has("MICROSOFT_APP_ID"))
      variables.problems.push(
        "MICROSOFT_APP_ID is set and authentication is off: set AUTHENTICATION=on, or remove MICROSOFT_APP_ID.",
      );
    if (!LOOPBACK_HOSTS.includes(host))
      variables.problems.push(
        `Authentication is off and HOST is "${host}", where others reach it: set HOST=127.0.0.1, or AUTHENTICATION=on with an app registration.`,
      );
    return { authentication };
  }
  const appId = variables.required("MICROSOFT_APP_ID", azureId);
  const tenantId = variables.required("MICROSOFT_APP_TENANT_ID", azureId);
  const serviceUrlHosts = variables.optional("SERVICE_URL_HOSTS", hostNames) ?? [];
  const credential = readCredential(variables, source.readFile);
  if (appId === undefined || tenantId === undefined || credential === undefined) return undefined;
  return { authentication, appId, tenantId, serviceUrlHosts, ...credential };
}

/** Absent when something is wrong. */
function readCredential(variables: Variables, readFile: ConfigSource["readFile"]): Credential | undefined {
  const appType = variables.required(
    "MICROSOFT_APP_TYPE",
    oneOf(["SingleTenant", "UserAssignedMSI"], " (new MultiTenant bots ended on 31 July 2025)"),
  );
  const appPassword = variables.text("MICROSOFT_APP_PASSWORD");
  const hasCertificate =
    variables.has("MICROSOFT_APP_CERTIFICATE_THUMBPRINT") ||
    variables.has("MICROSOFT_APP_CERTIFICATE_KEY_FILE");
  if (appType === undefined) return undefined;
  if (appType === "UserAssignedMSI") {
    if (appPassword !== undefined || hasCertificate)
      variables.problems.push(
        "MICROSOFT_APP_TYPE is UserAssignedMSI, which has no secret: remove MICROSOFT_APP_PASSWORD and MICROSOFT_APP_CERTIFICATE_*.",
      );
    return { appType };
  }
  if ((appPassword !== undefined) === hasCertificate) {
    variables.problems.push(
      `MICROSOFT_APP_TYPE is SingleTenant with ${hasCertificate ? "two credentials" : "no credential"}: set either MICROSOFT_APP_PASSWORD, or MICROSOFT_APP_CERTIFICATE_THUMBPRINT and MICROSOFT_APP_CERTIFICATE_KEY_FILE.`,
    );
    return undefined;
  }
  if (appPassword !== undefined) return { appType, appPassword };
  const certificate = {
    thumbprint: variables.required("MICROSOFT_APP_CERTIFICATE_THUMBPRINT", thumbprint),
    privateKey: variables.required("MICROSOFT_APP_CERTIFICATE_KEY_FILE", pemFile(readFile)),
  };
  return certificate.thumbprint === undefined || certificate.privateKey === undefined
    ? undefined
    : { appType, certificate: { thumbprint: certificate.thumbprint, privateKey: certificate.privateKey } };
}

function pemFile(readFile: ConfigSource["readFile"]): Format<string> {
  const content = z.string().transform((path, context) => {
    try {
      return readFile(path);
    } catch {
      context.addIssue("unreadable");
      return z.NEVER;
    }
  });
  return {
    schema: content,
    remedy: "name a file that can be read, with the certificate's private key as PEM",
  };
}

const cosmosEndpoint: Format<string> = {
  schema: z.url({ protocol: /^https?$/ }),
  remedy: "give the address of the Cosmos DB account, https://<account>.documents.azure.com",
};

/** Absent when something is wrong. */
function readStore(variables: Variables): StoreConfig | undefined {
  const kind = variables.optional("STORE", oneOf(["sqlite", "cosmos"])) ?? "sqlite";
  if (kind === "sqlite") {
    if (variables.has("COSMOS_ENDPOINT") && !variables.has("STORE"))
      variables.problems.push(
        "COSMOS_ENDPOINT is set without STORE: set STORE=cosmos to use it, or STORE=sqlite to leave it unused.",
      );
    return { kind };
  }
  const endpoint = variables.required("COSMOS_ENDPOINT", cosmosEndpoint);
  const key = variables.text("COSMOS_KEY");
  if (endpoint?.startsWith("http:") && key === undefined)
    variables.problems.push(
      "COSMOS_ENDPOINT begins with http and COSMOS_KEY is missing: use https, or set the emulator's key.",
    );
  if (endpoint === undefined) return undefined;
  return { kind, endpoint, database: variables.text("COSMOS_DATABASE") ?? "enighet", key };
}
