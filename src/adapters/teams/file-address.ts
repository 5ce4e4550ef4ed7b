import { isLoopbackHost, LOOPBACK_HOSTS } from "./loopback.ts";
import type { TeamsSettings } from "./settings.ts";

/** Teams keeps what is sent in a personal chat in the sender's OneDrive, and the rest in SharePoint. */
const FILE_HOSTS = ".sharepoint.com";

/** True when a file may be fetched from this address: what names it has come from outside. */
export type FileAddressRule = (address: string) => boolean;

/**
 * https at SharePoint and OneDrive for work; loopback in local mode, and where the settings name it themselves. An
 * address with a user name, or with a port of its own, is none of them.
 */
export function fileAddressRule(settings: TeamsSettings): FileAddressRule {
  const local =
    settings.authentication === "off" ? LOOPBACK_HOSTS : settings.serviceUrlHosts.filter(isLoopbackHost);
  return (address) => {
    if (!URL.canParse(address)) return false;
    const { protocol, hostname, port, username, password } = new URL(address);
    if (username !== "" || password !== "") return false;
    if (isLoopbackHost(hostname)) return ["http:", "https:"].includes(protocol) && local.includes(hostname);
    return protocol === "https:" && port === "" && hostname.endsWith(FILE_HOSTS);
  };
}
