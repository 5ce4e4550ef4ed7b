import assert from "node:assert/strict";
import { type Config, ConfigError, readConfig } from "../../src/config.ts";
import {
  type BicepFile,
  type BicepObject,
  type BicepValue,
  Expression,
  isObject,
  readBicep,
} from "./read-bicep.ts";

const appId = "11111111-1111-4111-8111-111111111111";
const tenantId = "22222222-2222-4222-8222-222222222222";

/** What Azure would put for each expression. */
const AZURE: Readonly<Record<string, string>> = {
  identityClientId: appId,
  "tenant().tenantId": tenantId,
  "string(port)": "3978",
  cosmosEndpoint: "https://enighet-abc.documents.azure.com:443/",
  cosmosDatabase: "enighet",
  community: "vestfold",
  "empty(modelDeployment) ? '' : 'azure'": "azure",
  "empty(modelDeployment) ? '' : openAiEndpoint": "https://enighet.openai.azure.com",
  modelDeployment: "kort",
  "empty(embeddingsDeployment) ? '' : 'azure'": "azure",
  "empty(embeddingsDeployment) ? '' : openAiEndpoint": "https://enighet.openai.azure.com",
  embeddingsDeployment: "vektor",
  "'https://${name}.${appEnvironment.properties.defaultDomain}'":
    "https://enighet.kystby-1.norwayeast.azurecontainerapps.io",
  linkSecret: "33333333-3333-4333-8333-333333333333",
};

/** Read by Azure's library for identities, and not by this program. */
const NOT_OURS = ["AZURE_CLIENT_ID"];

function only(list: BicepValue | undefined): BicepObject {
  assert.ok(Array.isArray(list) && list.length === 1 && isObject(list[0]));
  return list[0];
}

function part(body: BicepObject, key: string): BicepObject {
  const inner = body[key];
  assert.ok(isObject(inner), `${key} is no object`);
  return inner;
}

function refusalsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    configOf(environment);
    return [];
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.problems;
  }
}

function configOf(environment: Readonly<Record<string, string>>): Config {
  return readConfig({ environment, local: false, readFile: () => assert.fail("no file is mounted") });
}

describe("container app", () => {
  let file: BicepFile;
  let properties: BicepObject;
  let container: BicepObject;
  let environment: Record<string, string>;

  before(async () => {
    file = await readBicep("infra/modules/container-app.bicep");
    const app = file.resources.find(({ of }) => of.startsWith("Microsoft.App/containerApps@"));
    properties = part(app?.body ?? {}, "properties");
    container = only(part(properties, "template")["containers"]);
    assert.ok(Array.isArray(container["env"]));
    const declared = part(properties, "configuration")["secrets"];
    assert.ok(Array.isArray(declared));
    const secrets = new Map(
      declared.map((secret) => [
        isObject(secret) ? secret["name"] : undefined,
        isObject(secret) ? secret["value"] : undefined,
      ]),
    );
    environment = Object.fromEntries(
      container["env"].map((variable) => {
        assert.ok(isObject(variable));
        const { name, value = secrets.get(String(variable["secretRef"])) } = variable;
        const given = value instanceof Expression ? AZURE[value.text] : value;
        assert.ok(typeof name === "string" && typeof given === "string", String(name));
        return [name, given];
      }),
    );
  });

  const openAi = {
    kind: "azure",
    address: "https://enighet.openai.azure.com",
    key: undefined,
    apiVersion: "2024-10-21",
  };

  it("configures the service completely, with authentication on", () => {
    assert.deepEqual(configOf(environment), {
      host: "0.0.0.0",
      port: 3978,
      playgroundPort: 56_150,
      dataDir: ".data",
      communitiesDir: "communities",
      community: "vestfold",
      logLevel: "info",
      teams: { authentication: "on", appType: "UserAssignedMSI", appId, tenantId, serviceUrlHosts: [] },
      store: {
        kind: "cosmos",
        endpoint: "https://enighet-abc.documents.azure.com/",
        database: "enighet",
        key: undefined,
      },
      model: { kind: "endpoint", endpoint: { ...openAi, name: "kort" }, timeoutMilliseconds: 6_000 },
      embeddings: { kind: "endpoint", endpoint: { ...openAi, name: "vektor" }, timeoutMilliseconds: 800 },
      links: {
        publicUrl: "https://enighet.kystby-1.norwayeast.azurecontainerapps.io",
        secret: "33333333-3333-4333-8333-333333333333",
      },
      mail: undefined,
    });
  });

  it("sets only variables that the service reads", () => {
    const ours = Object.keys(environment).filter((name) => !NOT_OURS.includes(name));
    assert.ok(ours.length >= 10);
    for (const name of ours) {
      const other = { ...environment, [name]: "other value" };
      const noticed = refusalsOf(other).some((problem) => problem.includes(name));
      if (!noticed) assert.notDeepEqual(configOf(other), configOf(environment), `${name} changes nothing`);
    }
  });

  it("says which identity opens the database, since an app may have several", () => {
    assert.equal(environment["AZURE_CLIENT_ID"], appId);
  });

  it("is reached over https on the port that the service listens on", () => {
    const ingress = part(part(properties, "configuration"), "ingress");
    assert.equal(ingress["external"], true);
    assert.equal(ingress["allowInsecure"], false);
    assert.deepEqual(ingress["targetPort"], new Expression("port"));
    assert.equal(String(file.variables.get("port")), environment["PORT"]);
  });

  it("counts as started when the service says that it is well", () => {
    const probe = only(container["probes"]);
    assert.equal(probe["type"], "Startup");
    assert.deepEqual(part(probe, "httpGet"), { path: "/healthz", port: new Expression("port") });
  });

  it("always runs, so that Teams never waits for it to wake", () => {
    assert.equal(part(part(properties, "template"), "scale")["minReplicas"], 1);
  });
});
