import assert from "node:assert/strict";
import { teamsSettingsSchema } from "../src/adapters/teams/settings.ts";
import { type Config, ConfigError, readConfig, readStorageConfig } from "../src/config.ts";

type Variables = Record<string, string | undefined>;

const id = "11111111-2222-4333-8444-555555555555";
const thumbprint = "a".repeat(40);

const registration: Variables = {
  MICROSOFT_APP_ID: id,
  MICROSOFT_APP_TENANT_ID: id,
  MICROSOFT_APP_TYPE: "SingleTenant",
  MICROSOFT_APP_PASSWORD: "secret",
};

function read(environment: Variables, local = false): Config {
  return readConfig({
    environment,
    local,
    readFile: (path) => {
      if (path !== "key.pem") throw new Error("no such file");
      return "-----BEGIN PRIVATE KEY-----";
    },
  });
}

function problems(environment: Variables, local = false): readonly string[] {
  try {
    read(environment, local);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.problems;
  }
  return [];
}

describe("configuration", () => {
  it("needs no variable in local mode", () => {
    assert.deepEqual(read({}, true), {
      host: "127.0.0.1",
      port: 3978,
      playgroundPort: 56_150,
      dataDir: ".data",
      communitiesDir: "communities",
      community: "ostfold",
      logLevel: "info",
      teams: { authentication: "off" },
      store: { kind: "sqlite" },
      model: { kind: "off" },
      embeddings: { kind: "off" },
      links: { publicUrl: "http://localhost:3978", secret: undefined },
      mail: undefined,
    });
  });

  it("of a command on the server needs no registration of the bot, and checks the store alike", () => {
    assert.deepEqual(readStorageConfig({ DATA_DIR: "/data", ...registration }), {
      dataDir: "/data",
      communitiesDir: "communities",
      store: { kind: "sqlite" },
    });
    assert.throws(() => readStorageConfig({ STORE: "cosmos" }), ConfigError);
    assert.throws(() => readStorageConfig({ DATADIR: "/data" }), ConfigError);
  });

  it("has no documents to download in production unless their address is set", () => {
    assert.equal(read(registration).links, undefined);
  });

  it("has no community of its own choice in production", () => {
    assert.equal(read(registration).community, undefined);
  });

  it("takes every variable", () => {
    const config = read({
      ...registration,
      HOST: "0.0.0.0",
      PORT: "80",
      PLAYGROUND_PORT: "81",
      DATA_DIR: "/data",
      COMMUNITIES_DIR: "/communities",
      COMMUNITY: "innlandet",
      SERVICE_URL_HOSTS: "A.example, b.example:8443",
      STORE: "cosmos",
      COSMOS_ENDPOINT: "https://enighet.documents.azure.com",
      COSMOS_DATABASE: "prod",
      COSMOS_KEY: "key",
      LOG_LEVEL: "warn",
      MODEL: "azure",
      MODEL_ENDPOINT: "https://enighet.openai.azure.com",
      MODEL_NAME: "kort",
      MODEL_KEY: "model-key",
      MODEL_API_VERSION: "2025-01-01-preview",
      MODEL_TIMEOUT_MS: "4000",
      EMBEDDINGS: "openai",
      EMBEDDINGS_ENDPOINT: "http://127.0.0.1:8080/v1",
      EMBEDDINGS_NAME: "multilingual-e5-small",
      EMBEDDINGS_TIMEOUT_MS: "500",
      PUBLIC_URL: "https://enighet.example/",
      LINK_SECRET: "l".repeat(32),
      SMTP_URL: "smtps://mail.example:465",
      MAIL_FROM: "Enighet <noreply@enighet.example>",
    });
    assert.deepEqual(config, {
      host: "0.0.0.0",
      port: 80,
      playgroundPort: 81,
      dataDir: "/data",
      communitiesDir: "/communities",
      community: "innlandet",
      logLevel: "warn",
      teams: {
        authentication: "on",
        appId: id,
        tenantId: id,
        appType: "SingleTenant",
        appPassword: "secret",
        serviceUrlHosts: ["a.example", "b.example:8443"],
      },
      store: {
        kind: "cosmos",
        endpoint: "https://enighet.documents.azure.com",
        database: "prod",
        key: "key",
      },
      model: {
        kind: "endpoint",
        endpoint: {
          kind: "azure",
          address: "https://enighet.openai.azure.com",
          name: "kort",
          key: "model-key",
          apiVersion: "2025-01-01-preview",
        },
        timeoutMilliseconds: 4_000,
      },
      embeddings: {
        kind: "endpoint",
        endpoint: {
          kind: "openai",
          address: "http://127.0.0.1:8080/v1",
          name: "multilingual-e5-small",
          key: undefined,
        },
        timeoutMilliseconds: 500,
      },
      links: { publicUrl: "https://enighet.example", secret: "l".repeat(32) },
      mail: {
        url: "smtps://mail.example:465",
        from: { name: "Enighet", address: "noreply@enighet.example" },
      },
    });
  });

  const managedIdentity = {
    ...registration,
    MICROSOFT_APP_TYPE: "UserAssignedMSI",
    MICROSOFT_APP_PASSWORD: "",
  };
  const withCertificate = {
    ...registration,
    MICROSOFT_APP_PASSWORD: undefined,
    MICROSOFT_APP_CERTIFICATE_THUMBPRINT: thumbprint,
    MICROSOFT_APP_CERTIFICATE_KEY_FILE: "key.pem",
  };

  for (const [credential, environment] of Object.entries({
    secret: registration,
    managedIdentity,
    withCertificate,
  }))
    it(`gives the Teams adapter settings that it accepts (${credential})`, () => {
      const { teams } = read(environment);
      assert.deepEqual(teamsSettingsSchema.parse(teams), teams);
    });

  it("switches authentication on in local mode when told so", () => {
    assert.equal(read({ ...registration, AUTHENTICATION: "on" }, true).teams.authentication, "on");
  });

  it("tells every problem at once, each in a sentence of its own", () => {
    const found = problems({ PORT: "http", LOG_LEVEL: "loud", STORE: "cosmos" });
    const subjects = [
      "PORT",
      "LOG_LEVEL",
      "MICROSOFT_APP_ID",
      "MICROSOFT_APP_TENANT_ID",
      "MICROSOFT_APP_TYPE",
    ];
    assert.deepEqual(
      found.map((problem) => problem.split(" ")[0]),
      [...subjects, "COSMOS_ENDPOINT"],
    );
    for (const problem of found) assert.match(problem, /^[A-Z].*: .*\.$/);
  });

  it("never shows a long value, which may be a secret in the wrong place", () => {
    const secret = "x7Q~abcdefghijklmnopqrstuvwxyz0123456789";
    for (const name of ["MICROSOFT_APP_ID", "COSMOS_ENDPOINT", "MICROSOFT_APP_TYPE", "PORT"])
      assert.doesNotMatch(problems({ ...registration, STORE: "cosmos", [name]: secret }).join(), /abcdef/);
  });
});

describe("configuration refuses", () => {
  const refusals: [what: string, environment: Variables, sentence: RegExp, local?: boolean][] = [
    ["an empty app id", { ...registration, MICROSOFT_APP_ID: " " }, /MICROSOFT_APP_ID is missing/],
    [
      "an app id that is no id",
      { ...registration, MICROSOFT_APP_ID: "enighet" },
      /MICROSOFT_APP_ID is "enighet"/,
    ],
    ["a missing tenant", { ...registration, MICROSOFT_APP_TENANT_ID: "" }, /TENANT_ID is missing/],
    [
      "a misspelt app type",
      { ...registration, MICROSOFT_APP_TYPE: "SingelTenant" },
      /write SingleTenant or User/,
    ],
    [
      "an app type in other case",
      { ...registration, MICROSOFT_APP_TYPE: "singletenant" },
      /write SingleTenant/,
    ],
    ["multi-tenant", { ...registration, MICROSOFT_APP_TYPE: "MultiTenant" }, /ended on 31 July 2025/],
    ["no credential", { ...registration, MICROSOFT_APP_PASSWORD: "" }, /no credential/],
    [
      "two credentials",
      { ...registration, MICROSOFT_APP_CERTIFICATE_THUMBPRINT: thumbprint },
      /two credentials: set either/,
    ],
    [
      "a certificate without its key",
      { ...registration, MICROSOFT_APP_PASSWORD: "", MICROSOFT_APP_CERTIFICATE_THUMBPRINT: thumbprint },
      /KEY_FILE is missing/,
    ],
    [
      "a key file that is not there",
      {
        ...registration,
        MICROSOFT_APP_PASSWORD: "",
        MICROSOFT_APP_CERTIFICATE_THUMBPRINT: thumbprint,
        MICROSOFT_APP_CERTIFICATE_KEY_FILE: "gone.pem",
      },
      /KEY_FILE is "gone.pem": name a file that can be read/,
    ],
    [
      "a managed identity with a secret",
      { ...registration, MICROSOFT_APP_TYPE: "UserAssignedMSI" },
      /no secret/,
    ],
    [
      "authentication off on a public address",
      { AUTHENTICATION: "off", HOST: "0.0.0.0" },
      /HOST is "0\.0\.0\.0"/,
    ],
    ["local mode on a public address", { HOST: "0.0.0.0" }, /set HOST=127\.0\.0\.1/, true],
    [
      "authentication off beside an app id",
      { ...registration, AUTHENTICATION: "off" },
      /MICROSOFT_APP_ID is set/,
    ],
    ["local mode beside an app id", registration, /MICROSOFT_APP_ID is set/, true],
    ["authentication neither on nor off", { AUTHENTICATION: "false" }, /"false": write on or off/, true],
    ["a port that is no number", { PORT: "http" }, /PORT is "http": give a whole number/, true],
    ["port 0", { PORT: "0" }, /PORT is "0"/, true],
    ["a port above the highest", { PORT: "65536" }, /PORT is "65536"/, true],
    ["a port with a decimal", { PLAYGROUND_PORT: "80.5" }, /PLAYGROUND_PORT is "80.5"/, true],
    ["one port for both", { PORT: "56150" }, /both 56150/, true],
    ["a community id in capitals", { COMMUNITY: "Østfold" }, /COMMUNITY is "Østfold"/, true],
    ["a service URL for a host", { ...registration, SERVICE_URL_HOSTS: "https://a.no" }, /without https/],
    [
      "a public address without a secret",
      { ...registration, PUBLIC_URL: "https://a.no" },
      /LINK_SECRET is missing/,
    ],
    [
      "a secret without a public address",
      { ...registration, LINK_SECRET: "l".repeat(32) },
      /PUBLIC_URL is missing/,
    ],
    ["a short secret", { LINK_SECRET: "l".repeat(31) }, /LINK_SECRET cannot be used: give at least 32/, true],
    ["a public address over http", { PUBLIC_URL: "http://a.no" }, /PUBLIC_URL is "http:\/\/a.no"/, true],
    ["a public address with a path", { PUBLIC_URL: "https://a.no/enighet" }, /and nothing after it/, true],
    ["an unknown store", { STORE: "mongo" }, /write sqlite or cosmos/, true],
    ["Cosmos DB without an endpoint", { STORE: "cosmos" }, /COSMOS_ENDPOINT is missing/, true],
    ["an endpoint without a store", { COSMOS_ENDPOINT: "https://a.no" }, /set STORE=cosmos/, true],
    [
      "plain http without a key",
      { STORE: "cosmos", COSMOS_ENDPOINT: "http://a.no" },
      /COSMOS_KEY is missing/,
      true,
    ],
    [
      "an endpoint that is no address",
      { STORE: "cosmos", COSMOS_ENDPOINT: "a.no" },
      /COSMOS_ENDPOINT is "a.no"/,
      true,
    ],
  ];
  for (const [what, environment, sentence, local] of refusals)
    it(what, () => {
      const found = problems(environment, local);
      assert.equal(found.length, 1, found.join("\n"));
      assert.match(found[0] ?? "", sentence);
    });

  for (const [written, meant] of [
    ["MICROSOFT_APPID", "MICROSOFT_APP_ID"],
    ["MicrosoftAppPassword", "MICROSOFT_APP_PASSWORD"],
    ["AUTENTICATION", "AUTHENTICATION"],
    ["SERVICE_URL_HOST", "SERVICE_URL_HOSTS"],
    ["data_dir", "DATA_DIR"],
  ] as const)
    it(`${written}, and asks whether ${meant} was meant`, () => {
      assert.deepEqual(problems({ [written]: "x" }, true), [
        `${written} is not a variable of this program: did you mean ${meant}?`,
      ]);
    });
});

describe("configuration leaves alone", () => {
  for (const name of ["HOME", "HOSTNAME", "PWD", "IDENTITY_ENDPOINT", "NODE_ENV", "WEBSITE_HOSTNAME"])
    it(name, () => assert.deepEqual(problems({ [name]: "x" }, true), []));
});
