import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { COSMOS_CONTAINERS } from "../../src/adapters/store/cosmos/containers.ts";
import {
  type BicepFile,
  type BicepObject,
  Expression,
  isObject,
  parseBicep,
  readBicep,
} from "./read-bicep.ts";

const PATHS = readdirSync("infra", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".bicep"))
  .map((path) => join("infra", path));

const text = (path: string) => readFileSync(path, "utf8");

/** The body of a resource, by the beginning of its type up to the API version. */
async function resource(path: string, type: string): Promise<BicepObject> {
  const found = (await readBicep(path)).resources.filter(({ of }) => of.startsWith(`${type}@`));
  assert.equal(found.length, 1, `${path} has ${found.length} of ${type}`);
  return found[0]?.body ?? {};
}

function part(body: BicepObject, ...keys: readonly string[]): BicepObject {
  return keys.reduce((outer, key) => {
    const inner = outer[key];
    assert.ok(isObject(inner), `${key} is no object`);
    return inner;
  }, body);
}

function symbols({ resources, modules }: BicepFile): readonly string[] {
  return [...resources, ...modules].map(({ symbol }) => symbol);
}

describe("Bicep", () => {
  it("is read by a grammar that notices what is broken", async () => {
    assert.deepEqual(
      (await parseBicep("param a string\nresource b 'c@2024-01-01' = {\n  name: \n}")).errors,
      [3],
    );
  });

  it("has a main file and modules", () => {
    assert.ok(PATHS.includes("infra/main.bicep"));
    assert.ok(PATHS.length >= 5, PATHS.join());
  });

  for (const path of PATHS)
    describe(path, () => {
      let file: BicepFile;
      before(async () => {
        file = await readBicep(path);
      });

      it("follows the grammar", () => assert.deepEqual(file.errors, []));

      it("mentions what it declares, and declares what it mentions", () => {
        const inputs = [...file.parameters.keys(), ...file.variables.keys()];
        const declared = new Set([...inputs, ...symbols(file)]);
        assert.deepEqual(
          [...file.mentioned].filter((name) => !declared.has(name)),
          [],
        );
        assert.deepEqual(
          inputs.filter((name) => !file.mentioned.has(name)),
          [],
        );
      });

      it("gives every resource a dated API version, a preview only where there is nothing else", () => {
        for (const { of } of file.resources)
          assert.match(of, /^Microsoft\.(Insights\/.*@\d{4}-\d\d-\d\d-preview|[\w./]+@\d{4}-\d\d-\d\d)$/);
      });

      it("gives every module the parameters that it has, and takes from it outputs that it has", async () => {
        for (const { symbol, of, body } of file.modules) {
          const modulePath = join(dirname(path), of);
          assert.ok(existsSync(modulePath), modulePath);
          const module = await readBicep(modulePath);
          const given = Object.keys(part(body, "params"));
          assert.deepEqual(
            given.filter((name) => !module.parameters.has(name)),
            [],
            of,
          );
          const required = [...module.parameters]
            .filter(([, hasDefault]) => !hasDefault)
            .map(([name]) => name);
          assert.deepEqual(
            required.filter((name) => !given.includes(name)),
            [],
            of,
          );
          for (const [, output = ""] of text(path).matchAll(
            new RegExp(`\\b${symbol}\\.outputs\\.(\\w+)`, "g"),
          ))
            assert.ok(module.outputs.has(output), `${of} has no output ${output}`);
        }
      });

      it("holds no secret and asks Azure for none, but for the one that signs links", () => {
        assert.doesNotMatch(
          text(path).replace(/@secure\(\)\nparam linkSecret /, ""),
          /@secure|\blist\w*\(|password|connectionString|COSMOS_KEY|sharedKey/i,
        );
      });
    });
});

describe("Bicep for Cosmos DB", () => {
  const path = "infra/modules/cosmos.bicep";

  it("is strongly consistent, writes in one region and knows no keys", async () => {
    const { kind, properties } = await resource(path, "Microsoft.DocumentDB/databaseAccounts");
    assert.equal(kind, "GlobalDocumentDB");
    assert.ok(isObject(properties));
    assert.deepEqual(properties["consistencyPolicy"], { defaultConsistencyLevel: "Strong" });
    assert.equal(properties["enableMultipleWriteLocations"], false);
    assert.equal(properties["disableLocalAuth"], true);
    assert.ok(Array.isArray(properties["locations"]) && properties["locations"].length === 1);
  });

  it("makes exactly the containers of the adapter", async () => {
    const { variables, resources } = await readBicep(path);
    const loop = resources.find(({ of }) => of.includes("/containers@"));
    const source = variables.get(loop?.over ?? "");
    assert.ok(source instanceof Expression);
    const [, file = ""] = /^loadJsonContent\('(.+)'\)$/.exec(source.text) ?? [];
    assert.deepEqual(JSON.parse(text(join(dirname(path), file))), COSMOS_CONTAINERS);
  });

  it("passes on all that a container is described by", async () => {
    const container = await resource(path, "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers");
    assert.deepEqual(part(container, "properties", "resource"), {
      id: new Expression("container.id"),
      partitionKey: {
        kind: "Hash",
        paths: new Expression("container.partitionKey.paths"),
        version: new Expression("container.partitionKey.version"),
      },
      indexingPolicy: new Expression("container.indexingPolicy"),
    });
    assert.deepEqual(
      [
        ...new Set(
          COSMOS_CONTAINERS.flatMap((each) => [
            ...Object.keys(each),
            ...Object.keys(each.partitionKey ?? {}),
          ]),
        ),
      ],
      ["id", "partitionKey", "indexingPolicy", "paths", "version"],
    );
  });

  it("lets the service read and write documents, with the role built in for that", async () => {
    const role = await resource(path, "Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments");
    const { principalId, roleDefinitionId, scope } = part(role, "properties");
    assert.deepEqual([principalId, scope], [new Expression("principalId"), new Expression("account.id")]);
    assert.ok(roleDefinitionId instanceof Expression);
    assert.match(roleDefinitionId.text, /\/sqlRoleDefinitions\/\$\{dataContributor\}'$/);
    const { variables } = await readBicep(path);
    assert.equal(variables.get("dataContributor"), "00000000-0000-0000-0000-000000000002");
  });

  it("lies in Norway unless told otherwise", () => {
    assert.match(text("infra/main.bicep"), /^param location string = 'norwayeast'$/m);
  });
});

describe("Bicep for the bot", () => {
  it("is an Azure bot that is the service's own identity, and listens where the service does", async () => {
    const bot = await resource("infra/modules/bot.bicep", "Microsoft.BotService/botServices");
    assert.equal(bot["kind"], "azurebot");
    assert.deepEqual(part(bot, "properties"), {
      displayName: new Expression("displayName"),
      endpoint: new Expression("endpoint"),
      msaAppType: "UserAssignedMSI",
      msaAppId: new Expression("identityClientId"),
      msaAppMSIResourceId: new Expression("identityId"),
      msaAppTenantId: new Expression("tenant().tenantId"),
    });
    const { modules } = await readBicep("infra/main.bicep");
    const call = modules.find(({ symbol }) => symbol === "bot");
    const { endpoint } = part(call?.body ?? {}, "params");
    assert.ok(endpoint instanceof Expression);
    assert.match(endpoint.text, /^'\$\{service\.outputs\.url\}\/api\/messages'$/);
  });

  it("is reached from Teams", async () => {
    const channel = await resource("infra/modules/bot.bicep", "Microsoft.BotService/botServices/channels");
    assert.equal(channel["name"], "MsTeamsChannel");
    assert.equal(part(channel, "properties")["channelName"], "MsTeamsChannel");
  });
});
