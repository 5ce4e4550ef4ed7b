import { ExpectedError } from "../../domain/kernel/errors.ts";
import { isLoopbackHost, LOOPBACK_HOSTS } from "./loopback.ts";
import type { TeamsSettings } from "./settings.ts";

/** Where Teams' public cloud takes a bot's replies: `https://smba.trafficmanager.net/<region>/…`. */
const TEAMS_HOSTS = ["smba.trafficmanager.net"];

/** True when replies may be sent to this address. The token that goes with a reply would let its reader act as us. */
export type ServiceUrlRule = (serviceUrl: string) => boolean;

/** A reply was about to go to an address that the allowlist does not name; nothing was sent. */
export class ServiceUrlRefusedError extends ExpectedError {
  readonly code = "service-url-refused";

  constructor() {
    super("the service URL of the conversation is not on the allowlist");
  }
}

/**
 * Exact hosts, and https except on loopback. Loopback is for local mode, where nothing else is allowed, and for a
 * host that the settings name themselves; an entry without a port means 443, on loopback any port.
 */
export function serviceUrlRule(settings: TeamsSettings): ServiceUrlRule {
  const hosts =
    settings.authentication === "on" ? [...TEAMS_HOSTS, ...settings.serviceUrlHosts] : LOOPBACK_HOSTS;
  return (serviceUrl) => {
    if (!URL.canParse(serviceUrl)) return false;
    const { protocol, host, hostname, username, password } = new URL(serviceUrl);
    if (username !== "" || password !== "") return false;
    if (isLoopbackHost(hostname))
      return ["http:", "https:"].includes(protocol) && (hosts.includes(host) || hosts.includes(hostname));
    return protocol === "https:" && hosts.includes(host);
  };
}
