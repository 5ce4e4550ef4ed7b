import assert from "node:assert/strict";
import { serviceUrlRule } from "../../../src/adapters/teams/service-url.ts";
import { type TeamsSettings, teamsSettingsSchema } from "../../../src/adapters/teams/settings.ts";

function on(serviceUrlHosts: readonly string[] = []): TeamsSettings {
  return teamsSettingsSchema.parse({
    authentication: "on",
    appId: "11111111-2222-4333-8444-555555555555",
    tenantId: "11111111-2222-4333-8444-666666666666",
    appType: "UserAssignedMSI",
    serviceUrlHosts,
  });
}

const cases: readonly (readonly [string, TeamsSettings, string, boolean])[] = [
  ["Teams' own host", on(), "https://smba.trafficmanager.net/emea/", true],
  ["Teams' own host on its port", on(), "https://smba.trafficmanager.net:443/emea/", true],
  ["Teams' own host in capitals", on(), "HTTPS://SMBA.trafficmanager.net/", true],
  ["plain http", on(), "http://smba.trafficmanager.net/emea/", false],
  ["another port", on(), "https://smba.trafficmanager.net:8443/", false],
  ["a longer host", on(), "https://smba.trafficmanager.net.attacker.example/", false],
  ["a host under it", on(), "https://x.smba.trafficmanager.net/", false],
  ["another host of the same cloud", on(), "https://attacker.trafficmanager.net/", false],
  ["the host as a user name", on(), "https://smba.trafficmanager.net@attacker.example/", false],
  ["a user name before the host", on(), "https://x@smba.trafficmanager.net/", false],
  ["a host with a dot at its end", on(), "https://smba.trafficmanager.net./", false],
  ["no URL", on(), "smba.trafficmanager.net", false],
  ["nothing", on(), "", false],
  ["a host that is configured", on(["smba.infra.example"]), "https://smba.infra.example/", true],
  ["a configured host over http", on(["smba.infra.example"]), "http://smba.infra.example/", false],
  ["a configured port", on(["smba.infra.example:8443"]), "https://smba.infra.example:8443/", true],
  ["loopback with authentication on", on(), "http://127.0.0.1:56150/", false],
  ["loopback that is configured", on(["127.0.0.1"]), "http://127.0.0.1:56150/", true],
  ["another loopback than the configured", on(["127.0.0.1"]), "http://localhost:56150/", false],
  ["another port than the configured", on(["127.0.0.1:1"]), "http://127.0.0.1:56150/", false],
  ["loopback in local mode", { authentication: "off" }, "http://localhost:56150/_connector", true],
  ["Teams in local mode", { authentication: "off" }, "https://smba.trafficmanager.net/emea/", false],
  ["this network in local mode", { authentication: "off" }, "http://192.168.1.2:56150/", false],
  ["another protocol in local mode", { authentication: "off" }, "ftp://127.0.0.1/", false],
];

describe("The allowlist of service URLs", () => {
  for (const [what, settings, url, allowed] of cases)
    it(`${allowed ? "allows" : "refuses"} ${what}`, () => {
      assert.equal(serviceUrlRule(settings)(url), allowed);
    });
});
