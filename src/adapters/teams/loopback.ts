export const LOOPBACK_HOSTS: readonly string[] = ["127.0.0.1", "localhost"];

export function isLoopbackHost(hostname: string): boolean {
  return LOOPBACK_HOSTS.includes(hostname);
}
